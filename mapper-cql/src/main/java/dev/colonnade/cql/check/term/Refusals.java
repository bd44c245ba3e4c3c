package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.function.CqlFunction.Kind;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.function.GenericFunction;
import dev.colonnade.cql.function.GenericFunction.Parameter;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a call is refused, in words. */
final class Refusals {
    private Refusals() {}

    static Resolution unknownFunction(FunctionName name, Keyspace keyspace, CassandraVersion version) {
        if (name.name().startsWith("castas")
                || name.name().startsWith("cast_as_")
                || name.name().startsWith("castAs")) {
            return of(CqlRule.FUNCTION_ARGUMENTS, "No value is cast to this type", "cast to another type");
        }
        return UnknownFunction.refuse(name, keyspace, version);
    }

    static Resolution argumentCount(CqlFunction function, List<Argument> arguments) {
        return count(Signatures.name(function), function.arguments().size() + "", arguments, Signatures.of(function));
    }

    static Resolution genericCount(GenericFunction function, List<Argument> arguments) {
        int most = function.parameters().size();
        String wanted = function.optional() == 0 ? most + "" : most - function.optional() + " or " + most;
        return count(function.name(), wanted, arguments, Signatures.of(function));
    }

    private static Resolution count(String name, String wanted, List<Argument> arguments, String signature) {
        return new Resolution.Refused(
                CqlRule.FUNCTION_ARGUMENTS,
                Optional.empty(),
                "The function " + name + " takes " + wanted + " arguments, not " + arguments.size(),
                List.of(signature),
                "call it with " + wanted,
                true,
                false);
    }

    static Resolution argumentType(CqlFunction function, int index, Argument argument) {
        CqlType wanted = function.arguments().get(index);
        String type = Types.print(wanted);
        return new Resolution.Refused(
                rule(function),
                Optional.of(argument.term().range()),
                "The argument " + TermNames.of(argument.term()) + " of " + Signatures.name(function)
                        + " cannot be of the type " + type,
                List.of(Signatures.of(function)),
                "give it a value of the type " + type,
                argument.failsFor(wanted) || isPlain(argument.term()),
                argument.failsFor(wanted) && argument.term() instanceof MapLiteral);
    }

    /** Whether there is nothing in a term that the server would have to look into. */
    private static boolean isPlain(Term term) {
        return !(term instanceof TypeHint)
                && !TermChecks.isCall(term)
                && TermParts.of(term).stream().allMatch(Refusals::isPlain);
    }

    private static CqlRule rule(CqlFunction function) {
        return function.kind() == Kind.OPERATOR ? CqlRule.OPERAND_TYPES : CqlRule.FUNCTION_ARGUMENTS;
    }

    static Resolution genericType(GenericFunction function, int index, Argument argument, CqlType type) {
        String known =
                type == Types.REFUSED ? "has a type that generic functions do not know" : "is " + Types.print(type);
        return new Resolution.Refused(
                CqlRule.FUNCTION_ARGUMENTS,
                Optional.of(argument.term().range()),
                "The argument " + TermNames.of(argument.term()) + " of " + function.name() + " " + known
                        + ", and the function takes "
                        + Signatures.parameter(function.parameters().get(index)),
                List.of(Signatures.of(function)),
                "give it a value of another type",
                type != Types.REFUSED,
                false);
    }

    static Resolution emptyVector(GenericFunction function, Argument argument) {
        return noVector(function, argument, "has no element, and a vector has at least one", "write its elements");
    }

    static Resolution nullInVector(GenericFunction function, Argument argument) {
        return noVector(function, argument, "has a null in it, and a vector has none", "write a number");
    }

    private static Resolution noVector(GenericFunction function, Argument argument, String why, String fix) {
        return new Resolution.Refused(
                CqlRule.FUNCTION_ARGUMENTS,
                Optional.of(argument.term().range()),
                "The argument " + TermNames.of(argument.term()) + " of " + function.name() + " " + why,
                List.of(Signatures.of(function)),
                fix);
    }

    static Resolution genericSignature(GenericFunction function, List<Argument> arguments, List<CqlType> types) {
        if (function.name().startsWith("from")) {
            return fromJsonInSelect(function.name());
        }
        return new Resolution.Refused(
                CqlRule.FUNCTION_ARGUMENTS,
                arguments.size() > 1 ? Optional.of(arguments.get(1).term().range()) : Optional.empty(),
                "The vectors given to " + function.name() + " have "
                        + String.join(" and ", types.stream().map(Types::print).toList()),
                List.of(Signatures.of(function)),
                "give it vectors of one dimension");
    }

    static Resolution untyped(GenericFunction function, Parameter parameter, Argument argument) {
        return new Resolution.Refused(
                CqlRule.AMBIGUOUS_CALL,
                Optional.of(argument.term().range()),
                "The type of the argument " + TermNames.of(argument.term()) + " of " + function.name()
                        + " is not known",
                List.of(Signatures.of(function)),
                HintFix.of(argument, parameter));
    }

    static Resolution toJsonOutsideSelect() {
        return of(
                CqlRule.JSON_FUNCTION_PLACE,
                "The function toJson is in select clauses only, before Cassandra 5.0",
                "write the JSON as a text");
    }

    static Resolution fromJsonInSelect(String name) {
        return of(
                CqlRule.JSON_FUNCTION_PLACE,
                "The function " + name + " gives a value of the type that is wanted, and a select clause wants none",
                "select the text as it is");
    }

    static Resolution noMatch(
            List<Argument> arguments, List<CqlFunction> candidates, Optional<Slot> receiver, boolean fails) {
        CqlFunction any = candidates.get(0);
        String wanted =
                receiver.map(slot -> " and gives " + Types.print(slot.type())).orElse("");
        if (any.kind() == Kind.OPERATOR) {
            return new Resolution.Refused(
                    CqlRule.OPERAND_TYPES,
                    Optional.empty(),
                    "There is no " + Signatures.name(any) + " that takes " + terms(arguments, " and ") + wanted,
                    Signatures.operands(any),
                    "write operands that " + Signatures.name(any) + " takes"
                            + (receiver.isEmpty() ? "" : ", whose result is of the type that is wanted"),
                    false,
                    fails);
        }
        return new Resolution.Refused(
                CqlRule.FUNCTION_ARGUMENTS,
                Optional.empty(),
                "There is no " + (any.kind() == Kind.CAST ? "" : "function ") + Signatures.name(any) + " that takes ("
                        + terms(arguments, ", ") + ")" + wanted,
                candidates.stream().map(Signatures::of).sorted().toList(),
                "call it with arguments of other types",
                false,
                fails);
    }

    static Resolution ambiguous(FunctionName name, List<Argument> arguments, List<CqlFunction> fitting) {
        String called = Signatures.name(fitting.get(0));
        return new Resolution.Refused(
                CqlRule.AMBIGUOUS_CALL,
                Optional.empty(),
                fitting.size() + " functions " + called + " take (" + terms(arguments, ", ") + ")"
                        + ", and nothing says which is meant",
                fitting.stream().map(Signatures::of).sorted().toList(),
                HintFix.of(arguments, fitting));
    }

    private static String terms(List<Argument> arguments, String between) {
        return arguments.stream().map(argument -> TermNames.of(argument.term())).collect(Collectors.joining(between));
    }

    private static Resolution of(CqlRule rule, String found, String fix) {
        return new Resolution.Refused(rule, Optional.empty(), found, List.of(), fix);
    }
}
