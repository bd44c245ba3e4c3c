package dev.colonnade.behaviour.schema;

import dev.colonnade.annotations.AllowSchemaChange;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.FullScan;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Query;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** A DAO that is allowed to change the schema. */
final class Changing {
    private Changing() {}

    @Entity
    record Ticket(@PartitionKey int id, String holder) {}

    @Dao
    interface TicketDao {
        @Insert
        void save(Ticket ticket);

        @AllowSchemaChange("the tests of the box office begin with an empty table")
        @Query("TRUNCATE ticket")
        void clear();

        @AllowSchemaChange("the box office is migrated by its operator, from the program")
        @Query("CREATE INDEX IF NOT EXISTS by_holder ON ticket (holder)")
        CompletionStage<Void> index();

        @AllowSchemaChange("the box office is migrated by its operator, from the program")
        @Query("ALTER TABLE ticket ADD note text")
        void addNote();

        @FullScan("the table of the test is small")
        @Query("SELECT id FROM ticket")
        List<Integer> ids();
    }

    @Mapper
    interface TicketMapper {
        TicketDao tickets();
    }
}
