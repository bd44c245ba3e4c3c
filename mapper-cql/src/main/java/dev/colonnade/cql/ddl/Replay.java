package dev.colonnade.cql.ddl;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.cql.statement.AlterKeyspace;
import dev.colonnade.cql.statement.CreateKeyspace;
import dev.colonnade.cql.statement.Drop;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.cql.statement.Use;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All keyspaces after some statements. A keyspace that no statement created is taken to be there, as texts may leave to
 * others to create it; one that a statement dropped is not.
 *
 * @param version the version whose rules hold
 * @param current the keyspace of the names that say none, if it has a name
 * @param keyspaces the keyspaces by their names
 * @param dropped the names of those that are there no more
 * @param isDoubtful whether something before could not be read
 */
record Replay(
        CassandraVersion version,
        Optional<Identifier> current,
        Map<Optional<Identifier>, DraftKeyspace> keyspaces,
        Set<Identifier> dropped,
        boolean isDoubtful) {

    static Replay of(CassandraVersion version, Optional<Identifier> current) {
        return new Replay(version, current, Map.of(), Set.of(), false);
    }

    /** What comes after one more statement; the same, but for doubts, if the server refuses it. */
    Replay then(SchemaStatement statement, Findings findings) {
        if (statement instanceof Use use) {
            return use(use, findings);
        }
        if (statement instanceof CreateKeyspace create) {
            return create(create, findings);
        }
        if (statement instanceof AlterKeyspace alter) {
            return alter(alter, findings);
        }
        if (statement instanceof Drop drop && drop.kind() == Drop.Kind.KEYSPACE) {
            return drop(drop, findings);
        }
        return change(statement, findings);
    }

    /** The same after something that could not be read. */
    Replay doubting() {
        return new Replay(version, current, keyspaces, dropped, true);
    }

    private Replay change(SchemaStatement statement, Findings findings) {
        Optional<QualifiedName> name = Subject.of(statement);
        if (name.isEmpty() || !isThere(name.get(), statement, findings)) {
            return this;
        }
        DraftKeyspace keyspace = keyspace(name.get().keyspace());
        DraftKeyspace changed = Subject.change(statement, step(keyspace, findings));
        Replay named = with(keyspace);
        return findings.hasErrors() ? named.with(keyspace.doubting(Subject.made(statement))) : named.with(changed);
    }

    private Replay use(Use use, Findings findings) {
        Optional<Identifier> name = Optional.of(use.keyspace().identifier());
        return isThere(Optional.of(use.keyspace()), use.keyspace(), false, findings)
                ? new Replay(version, name, keyspaces, dropped, isDoubtful).with(keyspace(Optional.of(use.keyspace())))
                : this;
    }

    private Replay create(CreateKeyspace create, Findings findings) {
        DraftKeyspace keyspace = keyspace(Optional.of(create.name()));
        Step step = step(keyspace, findings);
        KeyspaceOptionRule.check(create.options(), step);
        NameFormRule.checkKeyspace(create.name(), step);
        if (KeyspaceOptionRule.checkComplete(create.options(), create.name().range(), step)
                && keyspace.isCreated()
                && !create.ifNotExists()) {
            NameTakenRule.refuse("keyspace", create.name().cql(), create.name().range(), step);
        }
        Set<Identifier> gone = new HashSet<>(dropped);
        gone.remove(create.name().identifier());
        return new Replay(version, current, keyspaces, gone, isDoubtful)
                .with(keyspace.created(Options.ofKeyspace(create.options())));
    }

    private Replay alter(AlterKeyspace alter, Findings findings) {
        DraftKeyspace keyspace = keyspace(Optional.of(alter.name()));
        KeyspaceOptionRule.check(alter.options(), step(keyspace, findings));
        boolean isThere = isThere(Optional.of(alter.name()), alter.name(), alter.ifExists(), findings);
        Optional<KeyspaceOptions> options = keyspace.options()
                .filter(said -> isThere && !findings.hasErrors())
                .map(said -> Options.changed(said, alter.options()));
        return options.map(changed -> with(keyspace.with(changed))).orElse(this);
    }

    private Replay drop(Drop drop, Findings findings) {
        Name name = drop.name().name();
        if (!isThere(Optional.of(name), name, drop.ifExists(), findings)) {
            return this;
        }
        Map<Optional<Identifier>, DraftKeyspace> left = new LinkedHashMap<>(keyspaces);
        left.remove(Optional.of(name.identifier()));
        Set<Identifier> gone = new HashSet<>(dropped);
        gone.add(name.identifier());
        return new Replay(version, current, left, gone, isDoubtful);
    }

    private boolean isThere(QualifiedName name, SchemaStatement statement, Findings findings) {
        Name blamed = name.keyspace().orElse(name.name());
        return isThere(name.keyspace(), blamed, Subject.isIfExistsSaid(statement), findings);
    }

    private boolean isThere(Optional<Name> name, Name blamed, boolean ifExists, Findings findings) {
        Optional<Identifier> keyspace = name.map(Name::identifier).or(() -> current);
        boolean isGone = keyspace.filter(dropped::contains).isPresent();
        if (isGone && !ifExists) {
            findings.error(
                    CqlRule.UNKNOWN_KEYSPACE,
                    blamed.range(),
                    "The keyspace " + keyspace.get().cql() + " was dropped before",
                    "create the keyspace again, or name another");
        }
        return !isGone;
    }

    private Step step(DraftKeyspace keyspace, Findings findings) {
        return new Step(version, keyspace, findings);
    }

    private DraftKeyspace keyspace(Optional<Name> name) {
        Optional<Identifier> keyspace = name.map(Name::identifier).or(() -> current);
        DraftKeyspace draft = keyspaces.getOrDefault(keyspace, DraftKeyspace.of(keyspace, false));
        return isDoubtful ? draft.uncertain() : draft;
    }

    private Replay with(DraftKeyspace keyspace) {
        Map<Optional<Identifier>, DraftKeyspace> changed = new LinkedHashMap<>(keyspaces);
        changed.put(keyspace.name(), keyspace);
        return new Replay(version, current, changed, dropped, isDoubtful);
    }
}
