package dev.colonnade.cql.proof;

import java.util.ArrayList;
import java.util.List;

/** Statements for rules that chance alone would hardly ever meet. */
final class Oddities {

    private final Dice dice;
    private final ProofSchema schema;
    private final Terms terms;

    Oddities(Dice dice, ProofSchema schema, Terms terms) {
        this.dice = dice;
        this.schema = schema;
        this.terms = terms;
    }

    String odd() {
        int kind = dice.below(100);
        if (kind < 45) {
            return select();
        }
        if (kind < 85) {
            return write();
        }
        return batch();
    }

    private String of(String type) {
        return terms.term(ProofType.of(type));
    }

    private String select() {
        List<String> choices = new ArrayList<>(List.of(
                "SELECT home.nothing FROM people",
                "SELECT pair.a FROM people",
                "SELECT v_int FROM natives WHERE id = now()",
                "SELECT * FROM collected WHERE l_int[0] = " + of("int") + " ALLOW FILTERING",
                "SELECT * FROM collected WHERE m_text['a'] " + dice.of(">", "<=", "!=") + " " + of("int")
                        + " ALLOW FILTERING",
                "SELECT * FROM collected WHERE f_map[" + of("text") + "] = 1 ALLOW FILTERING",
                "SELECT * FROM collected WHERE m_text['a'] " + dice.of("LIKE 'a'", "IN (1)", "CONTAINS 1")
                        + " ALLOW FILTERING",
                "SELECT * FROM by_2i WHERE map_entries['a'] LIKE '%b%'",
                "SELECT * FROM events WHERE place = ? AND day = ? AND (at, seq) > (?, " + of("int")
                        + ") AND (seq) < (3)",
                "SELECT * FROM events WHERE place = ? AND day = ? AND (at) >= (?) AND (at, seq) > (?, 1)",
                "SELECT * FROM events WHERE place = ? AND day = ? AND (at) < (?) AND (at, seq) < (?, 1)",
                "SELECT * FROM events WHERE place = ? AND day = ? AND (at) = (?) AND at " + dice.of("=", ">", "IN")
                        + " (?)",
                "SELECT * FROM events WHERE place = ? AND day = ? AND at > ? AND at "
                        + dice.of("= ?", "IN ?", "IN (?, ?)"),
                "SELECT * FROM events WHERE (at, seq) " + dice.of("> (0, 1)", "IN ((0, 1), (1, 2))", "= (0, 1)")
                        + " ALLOW FILTERING",
                "SELECT * FROM events WHERE (place, day) = (?, ?)",
                "SELECT * FROM events WHERE (at, note) = (?, ?) ALLOW FILTERING",
                "SELECT * FROM by_2i WHERE expr(" + dice.of("i2_int", "i2_set", "nothing") + ", 'a')",
                "SELECT * FROM by_sasi WHERE expr(sasi_prefix, 'a')" + dice.of("", " AND expr(sasi_number, 'b')"),
                "SELECT * FROM natives WHERE token(id) > " + of("bigint") + " AND token(id) "
                        + dice.of("=", ">", ">=", "<") + " " + of("bigint"),
                "SELECT * FROM natives WHERE token(id) = 1 AND token(id) " + dice.of("=", ">", "<") + " 2",
                "SELECT * FROM events WHERE token(place, day) < 1 AND token(place, day) <= " + of("bigint"),
                "SELECT * FROM events WHERE token("
                        + dice.of("place", "day, place", "place, place", "place, day, at", "place, note") + ") > 1",
                "SELECT * FROM events WHERE token(place, day) > token("
                        + dice.of("1, 2", "'a'", "'a', '2020-01-01'", "?, ?", "?") + ")",
                "SELECT * FROM events WHERE place = ? AND token(place, day) " + dice.of(">", "=") + " 1",
                "SELECT DISTINCT place, day FROM events WHERE "
                        + dice.of("at = 0", "place = 'a' AND day = ? AND at > 0", "note = 'a'", "owner = 'a'")
                        + dice.of("", " ALLOW FILTERING"),
                "SELECT DISTINCT " + dice.of("place", "day", "owner") + " FROM events"
                        + dice.of("", " WHERE token(place, day) > 1", " WHERE place = ?"),
                "SELECT DISTINCT place, day FROM events PER PARTITION LIMIT 2",
                "SELECT DISTINCT place, day FROM events GROUP BY place, day, " + dice.of("at", "seq"),
                "SELECT count(*) FROM events GROUP BY place, day, "
                        + dice.of(
                                "floor(1)",
                                "intAsBlob(total)",
                                "toDate(score)",
                                "intAsBlob(total), seq",
                                "toDate(at), seq",
                                "seq, toDate(at)",
                                "floor(at, seq)",
                                "floor(at, 1h), seq",
                                "floor(note, 1h)",
                                "toDate(note)",
                                "max(at)",
                                "intAsBlob(seq)",
                                "floor(now(), 1h)",
                                "toDate(at)",
                                "at, intAsBlob(seq)"),
                "SELECT owner FROM events WHERE place = ? AND day = ? AND at " + dice.of("=", ">") + " ?",
                "SELECT * FROM natives WHERE id IN (1, 2) AND v_int = 3" + dice.of("", " ALLOW FILTERING"),
                "SELECT * FROM by_2i WHERE v_int = 1 AND pa = 1 AND pb IN ('a', 'b')",
                "SELECT * FROM by_2i WHERE v_int = 1 ORDER BY ca",
                "SELECT * FROM events WHERE place = 'a' AND day IN ('2020-01-01', '2020-01-02') ORDER BY at"
                        + dice.of("", " DESC", " LIMIT 10"),
                "SELECT * FROM events ORDER BY at",
                "SELECT * FROM events WHERE place = 'a' AND day = '2020-01-01' ORDER BY "
                        + dice.of("seq", "at DESC, seq DESC", "at, kind", "place", "note", "at DESC, at ASC"),
                "SELECT * FROM events WHERE place = 'a' AND day = '2020-01-01' AND at = 0 ORDER BY seq",
                "SELECT * FROM keys_c WHERE p_uuid = ? AND c_tinyint = 1 AND c_varint = 1 AND c_varchar = 'a' AND c_list CONTAINS 1",
                "SELECT * FROM keys_c WHERE p_uuid = ? AND c_map CONTAINS KEY 'a'" + dice.of("", " ALLOW FILTERING"),
                "SELECT * FROM people WHERE "
                        + dice.of(
                                "home = ?",
                                "who = {name: 'a'}",
                                "stay > ?",
                                "f_stay > ?",
                                "lengths > ?",
                                "f_home > {zip: 1}",
                                "pair > (1, 'a')",
                                "f_home CONTAINS 'a'",
                                "age CONTAINS 1")
                        + " ALLOW FILTERING",
                "SELECT * FROM collected WHERE "
                        + dice.of(
                                "l_duration CONTAINS 1h",
                                "l_duration > ?",
                                "s_text = {'a'}",
                                "f_set = {'a'}",
                                "f_set CONTAINS KEY 'a'",
                                "s_text CONTAINS 'a' AND s_text CONTAINS 'b'",
                                "f_list CONTAINS 1 AND f_list = [1]",
                                "f_list = [1] AND f_list CONTAINS 1",
                                "l_int IN ([1])",
                                "m_text CONTAINS 1 AND m_text['a'] = 1")
                        + " ALLOW FILTERING",
                "SELECT * FROM natives WHERE v_duration " + dice.of("> 1h", "= 1h", "<= ?") + " ALLOW FILTERING",
                "SELECT * FROM by_sasi WHERE "
                        + dice.of(
                                "prefixed LIKE 'a%' AND prefixed LIKE 'b%'",
                                "prefixed LIKE '%a'",
                                "contained LIKE '%a%'",
                                "number LIKE 'a'",
                                "free LIKE 'a'",
                                "prefixed LIKE ''",
                                "prefixed = 'a' AND prefixed LIKE 'b%'",
                                "sparse > ? AND number > 1",
                                "analysed = 'a'",
                                "contained > 'a'"),
                "SELECT * FROM natives WHERE v_int = null ALLOW FILTERING",
                "SELECT * FROM natives WHERE id = null",
                "SELECT * FROM plain WHERE id = ''",
                "SELECT * FROM natives LIMIT " + dice.of("0", "-1"),
                "SELECT sum(v_int) FROM natives PER PARTITION LIMIT 1",
                "SELECT writetime(" + dice.of("l_int", "f_list", "m_text['a']", "n", "s_text") + ") FROM collected",
                "SELECT l_int[0], s_text['a'..'b'], m_text['a'], f_map['a'..] FROM collected",
                "SELECT cast(" + dice.of("v_uuid AS int", "v_text AS int", "v_blob AS text", "v_int AS text")
                        + ") FROM natives",
                "SELECT {v_duration}, (map<duration, int>) {v_duration: 1} FROM natives",
                "SELECT (map<duration, int>) {1h: 1} FROM natives",
                "SELECT max(max(v_int)), sum(count(v_int)) FROM natives",
                "SELECT proof.natives.v_int FROM natives",
                "SELECT v_int FROM natives WHERE v_float = NaN AND v_double < -Infinity AND v_int = 1--2\n ALLOW FILTERING",
                "SELECT v_int FROM natives WHERE v_double > -" + dice.of("nan", "i", "n", "infinity", "x")
                        + " ALLOW FILTERING",
                "SELECT v_int FROM natives -- no end",
                "SELECT v_int FROM natives WHERE id BETWEEN 1 AND 2",
                "SELECT v_int FROM natives WHERE id NOT IN (1, 2)",
                "SELECT * FROM natives LIMIT 1 PER PARTITION LIMIT 2",
                "SELECT * FROM ?." + "natives",
                "SELECT JSON * FROM natives WHERE id = ?"));
        if (!schema.isBefore5()) {
            choices.addAll(List.of(
                    "SELECT * FROM vectors ORDER BY v_plain ANN OF ? , v_similar ANN OF ? LIMIT 3",
                    "SELECT * FROM vectors ORDER BY v_plain ANN OF [1.0, 2.0, 3.0], n LIMIT 3",
                    "SELECT * FROM vectors ORDER BY v_plain ANN OF [1.0, 2.0, 3.0] DESC LIMIT 3",
                    "SELECT * FROM vectors ORDER BY v_plain ANN OF [1.0, 2.0, 3.0]"
                            + dice.of("", " LIMIT 1001", " PER PARTITION LIMIT 2 LIMIT 5"),
                    "SELECT count(*) FROM vectors ORDER BY v_plain ANN OF [1.0, 2.0, 3.0] LIMIT 3",
                    "SELECT * FROM vectors ORDER BY " + dice.of("v_free", "v_int", "v_text", "free", "n")
                            + " ANN OF ? LIMIT 3",
                    "SELECT * FROM vectors WHERE "
                            + dice.of(
                                    "free = 1",
                                    "rating > 1",
                                    "id = 1",
                                    "id = 1 AND n = 2",
                                    "n = 1",
                                    "kind = 'a' AND free = 1")
                            + " ORDER BY v_plain ANN OF ? LIMIT 3" + dice.of("", " ALLOW FILTERING"),
                    "SELECT * FROM vectors WHERE v_plain = ?" + dice.of("", " ALLOW FILTERING"),
                    "SELECT * FROM by_sai WHERE "
                            + dice.of(
                                    "v_text > 'a'",
                                    "v_int > 1 AND v_ts < 0",
                                    "v_uuid > ?",
                                    "v_int IN (1, 2)",
                                    "v_text LIKE 'a%'",
                                    "full_map CONTAINS 1",
                                    "map_keys CONTAINS KEY 'a'",
                                    "map_entries['a'] = 1",
                                    "set_i CONTAINS 1 AND v_int = 1",
                                    "v_int = 1 AND free = 1",
                                    "f_udt = ?",
                                    "full_list = [1]")));
        }
        return dice.of(choices);
    }

    private String write() {
        return dice.of(
                "UPDATE plain SET name = (int) 1 + (int) 2 WHERE id = 'a'",
                "UPDATE plain SET name = now() WHERE id = 'a'",
                "UPDATE natives SET v_int = (bigint) ? + (int) 1 WHERE id = 1",
                "UPDATE natives SET v_" + dice.of("text", "uuid", "int", "smallint") + " = (int) ? "
                        + dice.of("+", "*", "%") + " (double) 1 WHERE id = 1",
                "UPDATE keys_c SET v_blob = 0x WHERE p_uuid = ? AND c_tinyint > 1",
                "UPDATE natives SET v_int = 1 WHERE id = token(" + dice.of("1, 2", "'a'", "?", "1") + ")",
                "UPDATE plain SET amount = amount + 1 WHERE id = 'a'",
                "UPDATE plain SET amount = amount + 1 WHERE id = 'a' IF EXISTS",
                "UPDATE people SET pair = pair + (1, 'a') WHERE id = 1",
                "UPDATE people SET home = home + {zip: 1} WHERE id = 1 IF EXISTS",
                "UPDATE natives SET v_uuid = v_uuid + uuid() WHERE id = 1 IF EXISTS",
                "UPDATE events SET note = 'a' WHERE place = ? AND day = ? AND at " + dice.of(">", "=", "IN")
                        + " (?) AND seq > 1 AND kind = 'a'",
                "UPDATE events SET note = 'a' WHERE place = ? AND day > ? AND at = 0 AND seq = 1 AND kind = 'a'",
                "UPDATE events SET note = 'a' WHERE token(place, day) = 1 AND at = 0 AND seq = 1 AND kind = 'a'",
                "UPDATE events SET owner = 'a' WHERE place = ? AND day = ? AND at = 0"
                        + dice.of("", " AND seq = 1 AND kind = 'a'"),
                "UPDATE events SET at = 0 WHERE place = ? AND day = ?",
                "UPDATE events SET tags[1] = 'a' WHERE place = ? AND day = ? AND at = 0 AND seq = 1 AND kind = 'a'",
                "UPDATE events SET note = 'a' WHERE place = ? AND day = ? AND at = 0 AND seq = 1 AND kind = 'a' AND "
                        + dice.of("score = 1", "tags CONTAINS 'a'"),
                "UPDATE counts SET hits = " + dice.of("5", "hits + 1", "hits - ?", "hits + null", "1 + hits", "null")
                        + " WHERE page = 'a' AND day = '2020-01-01'" + dice.of("", "", " IF EXISTS", " IF hits = 1"),
                "UPDATE counts USING " + dice.of("TTL 1", "TIMESTAMP 1", "TTL ? AND TIMESTAMP ?")
                        + " SET hits += 1 WHERE page = 'a' AND day = '2020-01-01'",
                "UPDATE natives USING TTL " + dice.of("-1", "630720001", "0") + " SET v_int = 1 WHERE id = 1",
                "UPDATE collected SET "
                        + dice.of(
                                "f_list[0] = 1",
                                "f_map['a'] = 1",
                                "s_text['a'] = 'b'",
                                "l_int[null] = 1",
                                "m_text[null] = 1",
                                "f_list = f_list + [1]",
                                "f_list = [1] + f_list",
                                "f_list += [1]",
                                "s_text = {'a'} + s_text",
                                "m_text = m_text - {'a': 1}",
                                "m_text = m_text - {'a'}",
                                "m_text = m_text + ['a']",
                                "m_text = m_text + {'a'}",
                                "m_text = {'a': 1} + m_text",
                                "l_int = [1] + l_text",
                                "l_int[0] = 1, l_int[1] = 2",
                                "l_int = [1], l_int[0] = 1",
                                "m_text -= {'a': 1}",
                                "f_map -= {'a'}",
                                "s_text += {null}",
                                "l_int += [null]")
                        + " WHERE id = ? AND n = 1",
                "UPDATE people SET "
                        + dice.of(
                                "f_home.city = 'a'",
                                "home.nothing = 1",
                                "age.zip = 1",
                                "home.city = ?, home.zip = 1",
                                "home = {zip: 1}, home.city = 'a'",
                                "pair.a = 1",
                                "who.home = {zip: ?}")
                        + " WHERE id = 1",
                "UPDATE people SET age = 1 WHERE id = 1 IF "
                        + dice.of(
                                "home.nothing = 1",
                                "f_home.city = 'a'",
                                "age.zip = 1",
                                "stay > ?",
                                "f_stay < ?",
                                "lengths >= ?",
                                "lengths = ?",
                                "age[0] = 1",
                                "age CONTAINS 1",
                                "stay.length > 1h",
                                "id = 1",
                                "home[0] = 1",
                                "home = ?"),
                "UPDATE collected SET l_int = [1] WHERE id = ? AND n = 1 IF "
                        + dice.of(
                                "s_text['a'] = 'b'",
                                "n = 1",
                                "f_list[0] = 1",
                                "f_set['a'] = 1",
                                "s_text CONTAINS KEY 'a'",
                                "l_int CONTAINS KEY 1",
                                "m_text CONTAINS KEY 'a'",
                                "l_duration > [1h]",
                                "l_duration[0] < 1h",
                                "m_text['a'] IN (1, ?)",
                                "l_int[null] = 1"),
                "UPDATE natives SET v_int = 1 WHERE id = 1 IF "
                        + dice.of(
                                "v_duration > 1h",
                                "v_duration = 1h",
                                "v_int > null",
                                "v_int CONTAINS 1",
                                "v_text = null",
                                "v_int IN ()",
                                "v_int IN (null, 1)"),
                "UPDATE natives SET v_int = 1 WHERE id IN (1, 2) IF v_int = 1",
                "UPDATE collected SET l_int = [1] WHERE id = 50554d6e-29bb-11e5-b345-feff819cdc9f AND n IN (1, 2) IF "
                        + dice.of("EXISTS", "l_int = [1]"),
                "INSERT INTO counts (page, day, hits) VALUES ('a', '2020-01-01', 1)",
                "INSERT INTO by_name (name, id, n) VALUES ('a', 1, 1)",
                "INSERT INTO natives (id, v_int) VALUES (" + dice.of("1", "1, 2, 3", "?") + ")",
                "INSERT INTO natives (id, id) VALUES (1, 2)",
                "INSERT INTO natives (id) VALUES (null)",
                "INSERT INTO plain (id) VALUES ('')",
                "INSERT INTO natives (id, v_int) VALUES (1, 2) IF NOT EXISTS USING " + dice.of("TIMESTAMP 1", "TTL 1"),
                "INSERT INTO natives JSON '"
                        + dice.of(
                                "{\"id\": 1, \"nothing\": 2}",
                                "{\"id\": \"a\"}",
                                "[1]",
                                "{\"id\": 1, \"v_int\": \"x\"}",
                                "{",
                                "{\"id\": 1}")
                        + "'",
                "INSERT INTO collected (id, n, m_text, s_text, l_int) VALUES (?, 1, "
                        + dice.of(
                                "{null: 1}, {}, []",
                                "{'a': null}, {}, []",
                                "{}, {null}, []",
                                "{}, {}, [null]",
                                "{}, {}, {}",
                                "{?: 1}, {?}, [?]")
                        + ")",
                "DELETE note FROM events WHERE place = 'a' AND day = '2020-01-01' AND at "
                        + dice.of("> 0", "= 0", "= 0 AND seq > 1", "= 0 AND seq IN (1) AND kind = 'a'"),
                "DELETE FROM events WHERE place = ? AND day = ? AND "
                        + dice.of(
                                "at > 0",
                                "seq = 1",
                                "at > 0 AND seq = 1",
                                "note = 'a'",
                                "(at, seq) > (0, 1)",
                                "owner = 'a'"),
                "DELETE FROM events WHERE place = ? AND day = ? AND at = 0 IF "
                        + dice.of("EXISTS", "note = 'a'", "owner = 'a'"),
                "DELETE owner FROM events WHERE place = ? AND day = ?"
                        + dice.of(" AND at = 0", " IF note = 'a'", " IF owner = 'a'", ""),
                "DELETE note FROM events WHERE place = ? AND day = ? IF " + dice.of("EXISTS", "note = 'a'"),
                "DELETE "
                        + dice.of(
                                "f_list[0]",
                                "f_map['a']",
                                "m_text[null]",
                                "l_int[null]",
                                "s_text[null]",
                                "n",
                                "f_list",
                                "l_int[0], l_int[1]",
                                "st_map['a']")
                        + " FROM collected WHERE id = ? AND n = 1",
                "DELETE " + dice.of("f_home.city", "home.nothing", "age.zip", "home.city", "id", "pair.a")
                        + " FROM people WHERE id = 1",
                "DELETE hits FROM counts USING TIMESTAMP 1 WHERE page = 'a' AND day = '2020-01-01'",
                "DELETE FROM natives USING TTL 1 WHERE id = 1",
                "DELETE FROM natives USING TIMESTAMP 1 WHERE id = 1 IF EXISTS",
                "DELETE FROM natives WHERE id IN (1, 2) IF EXISTS",
                "UPDATE natives SET v_int = 1, v_int = 2 WHERE id = 1",
                "UPDATE natives SET v_int = v_bigint + 1 WHERE id = 1",
                "UPDATE natives SET v_int = 1 + v_bigint WHERE id = 1",
                "UPDATE ?.natives SET v_int = 1 WHERE id = 1");
    }

    private String batch() {
        String insert = "INSERT INTO natives (id, v_int) VALUES (" + dice.of("1", "2", "?") + ", 1)";
        String timed = insert + " USING TIMESTAMP 1";
        String created = "INSERT INTO natives (id, v_int) VALUES (" + dice.of("1", "2") + ", 1) IF NOT EXISTS";
        String counter = "UPDATE counts SET hits += 1 WHERE page = 'a' AND day = '2020-01-01'";
        String conditional = "UPDATE natives SET v_int = 2 WHERE id = " + dice.of("1", "2") + " IF "
                + dice.of("EXISTS", "v_int = 1");
        String other = "UPDATE plain SET name = 'a' WHERE id = 'a'" + dice.of("", " IF EXISTS", " IF name = 'b'");
        String kind = dice.of("BEGIN BATCH", "BEGIN UNLOGGED BATCH", "BEGIN COUNTER BATCH");
        String using = dice.of("", "", "", " USING TIMESTAMP 1", " USING TTL 1", " USING TIMESTAMP ? AND TTL 1");
        List<String> statements = new ArrayList<>();
        for (int i = dice.below(3); i >= 0; i--) {
            statements.add(
                    dice.of(
                            insert,
                            timed,
                            created,
                            counter,
                            counter,
                            conditional,
                            other,
                            "DELETE FROM natives WHERE id = 1" + dice.of("", " IF EXISTS"),
                            "UPDATE collected SET l_int = [1] WHERE id = 50554d6e-29bb-11e5-b345-feff819cdc9f AND n IN (1, 2) IF EXISTS"));
        }
        return kind + using + " " + String.join(dice.of(" ", "; "), statements) + dice.of(";", "") + " APPLY BATCH";
    }
}
