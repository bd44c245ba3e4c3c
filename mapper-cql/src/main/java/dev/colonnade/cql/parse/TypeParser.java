package dev.colonnade.cql.parse;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.TypeName;
import dev.colonnade.cql.type.CollectionType.ListType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.CustomType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads types. Rule: comparatorType of Parser.g. */
final class TypeParser {
    /** Refused as they are written here: {@code Byte} is the name of a type. */
    private static final Set<String> KEPT_FOR_LATER =
            Set.of("byte", "complex", "enum", "date", "interval", "macaddr", "bitstring");

    private final TokenCursor cursor;
    private final Names names;
    private final Attempts attempts;

    TypeParser(TokenCursor cursor, Names names, Attempts attempts) {
        this.cursor = cursor;
        this.names = names;
        this.attempts = attempts;
    }

    /** {@return the type that comes next, which is read} */
    TypeName type() {
        int start = cursor.index();
        List<QualifiedName> userTypes = new ArrayList<>(0);
        CqlType type = type(userTypes);
        return new TypeName(type, userTypes, renamedTexts(start), cursor.since(start));
    }

    /** To the server varchar is text by another name, which it remembers. */
    private List<Boolean> renamedTexts(int start) {
        List<Boolean> renamedTexts = new ArrayList<>(0);
        for (int back = start - cursor.index(); back < 0; back++) {
            Token token = cursor.peek(back);
            if (token.is(Keyword.TEXT) || token.is(Keyword.VARCHAR)) {
                renamedTexts.add(token.is(Keyword.VARCHAR));
            }
        }
        return renamedTexts;
    }

    /** {@return the built-in type that comes next, which is read} */
    TypeName nativeType() {
        Token token = cursor.peek();
        if (!(token.type instanceof Keyword word && word.isNativeType())) {
            throw cursor.mismatch(Part.NATIVE_TYPE);
        }
        int start = cursor.index();
        NativeType type = nativeType(cursor.next());
        return new TypeName(type, List.of(), renamedTexts(start), token.range());
    }

    private CqlType type(List<QualifiedName> userTypes) {
        Token token = cursor.peek();
        if (token.is(Kind.STRING)) {
            return ofClass(cursor.next());
        }
        boolean hasParameters = cursor.peek(1).is(Sign.LT);
        if (token.type instanceof Keyword word && (hasParameters || word == Keyword.SET)) {
            return withParameters(word, userTypes);
        }
        boolean isNative = token.type instanceof Keyword word && word.isNativeType();
        return isNative && !cursor.peek(1).is(Sign.DOT) ? nativeType(cursor.next()) : userType(userTypes);
    }

    private CqlType ofClass(Token token) {
        if (!TypeClasses.canExist(token.value)) {
            attempts.refuse(new CqlSyntaxException(
                    "A string stands for the class of a type here, and the server has no class of this name",
                    token.range(),
                    List.of(),
                    "write a type without quotes, or leave the parentheses out"));
        }
        return new CustomType(TypeClasses.className(token.value));
    }

    private static NativeType nativeType(Token token) {
        return token.is(Keyword.VARCHAR) ? NativeType.TEXT : NativeType.valueOf(token.value.toUpperCase(Locale.ROOT));
    }

    private CqlType withParameters(Keyword word, List<QualifiedName> userTypes) {
        return switch (word) {
            case LIST -> new ListType(only(userTypes));
            case SET -> new SetType(only(userTypes));
            case MAP -> map(userTypes);
            case TUPLE -> tuple(userTypes);
            case VECTOR -> vector(userTypes);
            case FROZEN -> frozen(userTypes);
            default -> word.isNativeType() ? nativeType(cursor.next()) : userType(userTypes);
        };
    }

    private CqlType only(List<QualifiedName> userTypes) {
        open();
        CqlType element = type(userTypes);
        cursor.expect(Sign.GT);
        return element;
    }

    private CqlType map(List<QualifiedName> userTypes) {
        open();
        CqlType key = type(userTypes);
        cursor.expect(Sign.COMMA);
        CqlType value = type(userTypes);
        cursor.expect(Sign.GT);
        return new MapType(key, value);
    }

    private CqlType tuple(List<QualifiedName> userTypes) {
        open();
        List<CqlType> components = cursor.list(() -> type(userTypes), Sign.COMMA);
        cursor.expect(Sign.GT);
        return new TupleType(components);
    }

    private CqlType vector(List<QualifiedName> userTypes) {
        open();
        CqlType element = type(userTypes);
        cursor.expect(Sign.COMMA);
        int dimension = dimension(cursor.expect(Kind.INTEGER));
        cursor.expect(Sign.GT);
        return new VectorType(element, dimension);
    }

    private int dimension(Token token) {
        try {
            return Integer.parseInt(token.value);
        } catch (NumberFormatException e) {
            attempts.refuse(new CqlSyntaxException(
                    token.value + " is too large for the number of elements of a vector",
                    token.range(),
                    List.of(),
                    "write a smaller number"));
            return Integer.MAX_VALUE;
        }
    }

    private CqlType frozen(List<QualifiedName> userTypes) {
        int start = cursor.index();
        CqlType type = only(userTypes);
        if (type instanceof NativeType || type instanceof CustomType) {
            TextRange range = cursor.since(start);
            attempts.refuse(new CqlSyntaxException(
                    "A value of " + type.cql() + " is always written as one, and is not frozen",
                    range,
                    List.of("frozen around a collection, tuple, vector or user-defined type"),
                    "write " + type.cql()));
        }
        return type instanceof FrozenType ? type : new FrozenType(type);
    }

    private void open() {
        cursor.next();
        cursor.expect(Sign.LT);
    }

    private CqlType userType(List<QualifiedName> userTypes) {
        QualifiedName name = userTypeName();
        userTypes.add(name);
        return new UdtType(name.name().identifier());
    }

    /** {@return the name of a user-defined type, which is read} */
    QualifiedName userTypeName() {
        Optional<Name> keyspace = Optional.empty();
        if (cursor.peek(1).is(Sign.DOT)) {
            keyspace = Optional.of(names.name(Part.TYPE));
            cursor.next();
        }
        Token token = cursor.peek();
        Name name = names.typeName();
        if (token.is(Kind.WORD) && KEPT_FOR_LATER.contains(cursor.textOf(token))) {
            attempts.refuse(new CqlSyntaxException(
                    "No type is named " + token.value + ": CQL keeps this name for a type of its own",
                    token.range(),
                    List.of(),
                    "write \"" + token.value + "\" in double quotes if it is a type of yours"));
        }
        return new QualifiedName(keyspace, name);
    }
}
