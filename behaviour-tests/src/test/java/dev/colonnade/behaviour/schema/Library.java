package dev.colonnade.behaviour.schema;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.ClusteringOrder;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Frozen;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Udt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A mapper with types that use each other. */
final class Library {
    private Library() {}

    @Udt
    record Name(String given, List<String> middle) {}

    @Udt
    record Author(Name name, Set<Name> others) {}

    @Entity
    record Book(
            @PartitionKey(1) String shelf,
            @PartitionKey(0) String room,

            @ClusteringColumn(value = 1, order = ClusteringOrder.DESC)
            int number,

            @ClusteringColumn(0) Name name,
            Author author,
            @Frozen List<Author> editors) {}

    @Dao
    interface BookDao {
        @Insert
        void save(Book book);

        @Select
        List<Book> on(String room, String shelf);

        @Query("SELECT author FROM book WHERE room = :room AND shelf = :shelf LIMIT 1")
        Optional<Author> author(String room, String shelf);
    }

    @Mapper
    interface LibraryMapper {
        BookDao books();

        BookDao again();
    }
}
