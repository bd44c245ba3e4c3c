package media;

import dev.colonnade.*;
import dev.colonnade.annotations.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Entity
@CqlName("videos")
record Video(@PartitionKey UUID id, String title, Set<String> tags, List<String> chapters, int length, Instant added) {}

@Entity
@CqlName("comments")
record Comment(
        @PartitionKey UUID video,
        @ClusteringColumn(value = 0, order = ClusteringOrder.DESC) Instant at,
        @ClusteringColumn(1) String author,
        String text) {}

@Dao
interface VideoDao {
    // 1: a word that is no keyword
    @Query("SELEC * FROM videos") List<Video> m01();

    // 2: a clause in the wrong place
    @Query("SELECT * FROM videos LIMIT 10 WHERE id = :id") List<Video> m02(UUID id);

    // 3: a column that is misspelt
    @Query("SELECT titel FROM videos WHERE id = :id") String m03(UUID id);

    // 4: a table that is misspelt
    @Query("SELECT title FROM vidoes WHERE id = :id") String m04(UUID id);

    // 5: a string for a number
    @Query("UPDATE videos SET length = 'long' WHERE id = :id") void m05(UUID id);

    // 6: a number that is too large
    @Query("UPDATE videos SET length = 3000000000 WHERE id = :id") void m06(UUID id);

    // 7: a list for a set
    @Query("UPDATE videos SET tags = ['a', 'b'] WHERE id = :id") void m07(UUID id);

    // 8: a bind marker in a set
    @Query("UPDATE videos SET tags = {:tag} WHERE id = :id") void m08(UUID id, String tag);

    // 9: a function that is misspelt
    @Query("SELECT uper(title) FROM videos WHERE id = :id") String m09(UUID id);

    // 10: an aggregate of a type that it does not know
    @Query("SELECT sum(title) FROM videos WHERE id = :id") long m10(UUID id);

    // 11: a column that is in no key
    @Query("SELECT * FROM videos WHERE title = :title") List<Video> m11(String title);

    // 12: OR, which CQL does not know
    @Query("SELECT * FROM videos WHERE id = :id OR id = :other") List<Video> m12(UUID id, UUID other);

    // 13: an inequality on the partition key
    @Query("SELECT * FROM videos WHERE id > :id") List<Video> m13(UUID id);

    // 14: a clustering column before which one is missing
    @Query("SELECT * FROM comments WHERE video = :video AND author = :author") List<Comment> m14(UUID video, String author);

    // 15: an order by a column that is in no key
    @Query("SELECT * FROM comments WHERE video = :video ORDER BY text") List<Comment> m15(UUID video);

    // 16: an order of two columns that the table does not have
    @Query("SELECT * FROM comments WHERE video = :video ORDER BY at ASC, author ASC") List<Comment> m16(UUID video);

    // 17: a limit of zero
    @Query("SELECT * FROM comments WHERE video = :video LIMIT 0") List<Comment> m17(UUID video);

    // 18: DISTINCT of a column that is in no partition key
    @Query("SELECT DISTINCT author FROM comments") @FullScan("a job") List<String> m18();

    // 19: GROUP BY a column that is in no key
    @Query("SELECT author, count(*) FROM comments WHERE video = :video GROUP BY text") List<Comment> m19(UUID video);

    // 20: a part of the key that is set
    @Query("UPDATE videos SET id = :other WHERE id = :id") void m20(UUID id, UUID other);

    // 21: a write that leaves out a part of the key
    @Query("UPDATE comments SET text = :text WHERE video = :video") void m21(UUID video, String text);

    // 22: more columns than values
    @Query("INSERT INTO videos (id, title, length) VALUES (:id, :title)") void m22(UUID id, String title);

    // 23: a counter that is set
    @Query("UPDATE video_views SET views = 1 WHERE video = :video AND day = :day") void m23(UUID video, LocalDate day);

    // 24: an insert into a table of counters
    @Query("INSERT INTO video_views (video, day, views) VALUES (:video, :day, 1)") void m24(UUID video, LocalDate day);

    // 25: a time to live for a counter
    @Query("UPDATE video_views USING TTL 60 SET views = views + 1 WHERE video = :video AND day = :day") void m25(UUID video, LocalDate day);

    // 26: a timestamp with a condition
    @Query("UPDATE videos USING TIMESTAMP 1 SET title = :title WHERE id = :id IF EXISTS") boolean m26(UUID id, String title);

    // 27: a condition on the key
    @Query("UPDATE videos SET title = :title WHERE id = :id IF id = :id") boolean m27(UUID id, String title);

    // 28: a condition whose outcome is lost
    @Query("UPDATE videos SET title = :title WHERE id = :id IF EXISTS") void m28(UUID id, String title);

    // 29: a counter in a logged batch
    @Query("BEGIN BATCH UPDATE video_views SET views = views + 1 WHERE video = :video AND day = :day; APPLY BATCH") void m29(UUID video, LocalDate day);

    // 30: CONTAINS on what is no collection
    @Query("SELECT * FROM videos WHERE title CONTAINS :word ALLOW FILTERING") @AllowFiltering("a job") List<Video> m30(String word);

    // 31: a vector of another dimension
    @Query("UPDATE videos_by_topic SET embedding = [1, 2] WHERE topic = :topic AND added = :added AND id = :id") void m31(String topic, Instant added, UUID id);

    // 32: a clustering column for what is only static
    @Query("UPDATE videos_by_topic SET channel = :channel WHERE topic = :topic AND added = :added") void m32(String topic, Instant added, String channel);

    // 33: a parameter of another type
    @Query("SELECT * FROM videos WHERE id = :id") Video m33(String id);

    // 34: a bind marker that is misspelt
    @Query("SELECT * FROM videos WHERE id = :ids") Video m34(UUID id);

    // 35: a column that the entity needs
    @Query("SELECT id, title FROM videos WHERE id = :id") Video m35(UUID id);

    // 36: a result of another type
    @Query("SELECT count(*) FROM comments WHERE video = :video") int m36(UUID video);

    // 37: one row of several
    @Query("SELECT * FROM comments WHERE video = :video") Comment m37(UUID video);

    // 38: a scan that nobody allowed
    @Query("SELECT count(*) FROM videos") long m38();

    // 39: filtering that nobody allowed
    @Query("SELECT id FROM videos WHERE length = :length ALLOW FILTERING") List<UUID> m39(int length);

    // 40: writetime of a column of the key
    @Query("SELECT writetime(id) FROM videos WHERE id = :id") long m40(UUID id);
}
