package dev.colonnade.cql.parse;

import static dev.colonnade.cql.parse.Characters.at;
import static dev.colonnade.cql.parse.Characters.isBlank;
import static dev.colonnade.cql.parse.Characters.isWordPart;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The classes of types, as they are written in strings. A class with a package can be anybody's; one without is the
 * server's own. Rule: Cassandra's TypeParser.
 */
final class TypeClasses {
    private static final Set<String> OF_THE_SERVER = Set.of(
            ("AsciiType BooleanType ByteType BytesType CompositeType CounterColumnType DateType DecimalType DoubleType"
                            + " DurationType DynamicCompositeType EmptyType FloatType FrozenType InetAddressType Int32Type"
                            + " IntegerType LexicalUUIDType ListType LongType MapType PartitionerDefinedOrder ReversedType"
                            + " SetType ShortType SimpleDateType TimeType TimeUUIDType TimestampType TupleType UTF8Type"
                            + " UUIDType UserType VectorType")
                    .split(" "));

    /** Names of Java: the server reads others too, but nobody can have written such a class. */
    private static final Pattern OF_A_PACKAGE = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)+");

    private TypeClasses() {}

    /**
     * Whether there can be a class.
     *
     * @param text what stands in the string, with the parameters of the type
     * @return whether the server has it, or somebody may have given it to the server
     */
    static boolean canExist(String text) {
        String name = name(text);
        return name.isEmpty()
                || OF_THE_SERVER.contains(name)
                || OF_A_PACKAGE.matcher(name).matches();
    }

    /** {@return the class that stands in the string: the server takes bytes for a string that names none} */
    static String className(String text) {
        return name(text).isEmpty() ? "org.apache.cassandra.db.marshal.BytesType" : text;
    }

    private static String name(String text) {
        int start = 0;
        while (isBlank(at(text, start))) {
            start++;
        }
        int end = start;
        while (isNamePart(at(text, end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isNamePart(char c) {
        return isWordPart(c) || "-+.&".indexOf(c) >= 0;
    }
}
