package dev.colonnade.behaviour.schema;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.Masked;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Columns that are masked. */
final class People {
    private People() {}

    @Entity
    record Customer(
            @PartitionKey String shop,
            @ClusteringColumn @Masked("mask_inner(1, 1)") String mail,
            @Masked String name,
            @Masked("mask_inner(0, 4, '#')") String card,
            @Masked("mask_null()") LocalDate born,
            @Masked("mask_replace(['none'])") List<String> notes) {}

    @Dao
    interface CustomerDao {
        @Insert
        void save(Customer customer);

        @Select
        Optional<Customer> find(String shop, String mail);
    }

    @Mapper
    interface CustomerMapper {
        CustomerDao customers();
    }
}
