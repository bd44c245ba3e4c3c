package dev.colonnade.behaviour.acceptance;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.results.SmallPages;
import dev.colonnade.testing.Cassandra;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Tests of what becomes of a sheet that is stored, and of how many requests that takes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoredSheet {
    final SmallPages statements;
    final AcceptanceMapper mapper;
    final SheetDao dao;
    Sheet sheet = Sheet.of("", 0);

    StoredSheet(Cassandra cassandra, CqlSession own) {
        this.statements = new SmallPages(cassandra, own);
        this.mapper = Colonnade.builder(statements.session())
                .schemaAction(SchemaAction.CREATE)
                .build(AcceptanceMapper.class);
        this.dao = mapper.sheets();
    }

    @BeforeEach
    void save() {
        sheet = Sheet.of(UUID.randomUUID().toString(), 1);
        dao.save(sheet);
        statements.requests();
    }

    @AfterAll
    void close() {
        statements.close();
    }

    Sheet stored() {
        return dao.find(sheet.pad(), sheet.number()).orElseThrow();
    }
}
