package dev.colonnade.cql.check.term;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.type.CqlType;

/**
 * What a term is a value of, with its type in normal form.
 *
 * @param name how the server names it
 * @param type its type
 * @param reversed whether it is a clustering column in descending order: to the server that is another type, which some
 *     of its rules forget
 */
record Slot(String name, CqlType type, boolean reversed) {
    Slot(String name, CqlType type) {
        this(name, type, false);
    }

    static Slot of(Receiver receiver) {
        return new Slot(receiver.name(), Types.normal(receiver.type()));
    }

    Receiver receiver() {
        return new Receiver(name, type);
    }

    Slot key(CqlType keys) {
        return new Slot("key(" + name + ")", keys);
    }

    Slot value(CqlType values) {
        return new Slot("value(" + name + ")", values);
    }

    Slot component(int index, CqlType component) {
        return new Slot(name + "[" + index + "]", component);
    }

    Slot field(String field, CqlType ofField) {
        return new Slot(name + "." + field, ofField);
    }
}
