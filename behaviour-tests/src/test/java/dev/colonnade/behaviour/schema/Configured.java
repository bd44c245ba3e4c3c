package dev.colonnade.behaviour.schema;

import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.TableOptions;
import java.util.Optional;

/** A mapper whose table has options. */
final class Configured {
    private Configured() {}

    @Entity
    @TableOptions("""
            comment = 'What is on, and was'
            AND default_time_to_live = 86400
            AND gc_grace_seconds = 3600
            AND compaction = {'class': 'TimeWindowCompactionStrategy', 'compaction_window_unit': 'DAYS'}
            AND compression = {'class': 'ZstdCompressor', 'chunk_length_in_kb': 64}
            AND caching = {'keys': 'ALL', 'rows_per_partition': 10}
            AND cdc = false
            AND speculative_retry = '50ms'
            AND additional_write_policy = 'ALWAYS'
            AND read_repair = 'NONE'
            AND bloom_filter_fp_chance = 0.05
            AND memtable = 'default'
            AND memtable_flush_period_in_ms = 3600000
            AND crc_check_chance = 0.5
            AND min_index_interval = 64
            AND max_index_interval = 1024""")
    record Programme(@PartitionKey int id, String title) {}

    @Dao
    interface ProgrammeDao {
        @Insert
        void save(Programme programme);

        @Select
        Optional<Programme> find(int id);
    }

    @Mapper
    interface ProgrammeMapper {
        ProgrammeDao programmes();
    }
}
