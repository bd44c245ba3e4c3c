package dev.colonnade.example;

import com.datastax.oss.driver.api.core.DriverException;
import dev.colonnade.ColonnadeException;
import dev.colonnade.testing.CassandraStartException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Prints errors: what a user can mend as a message, anything else with its stack trace. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        PrintWriter out = error.getCommandLine().getErr();
        out.println("Error: " + error.getMessage());
        out.println("All options: --help");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine commandLine, ParseResult arguments) {
        PrintWriter out = commandLine.getErr();
        if (isExplained(error)) {
            out.println("Error: " + error.getMessage());
        } else {
            error.printStackTrace(out);
        }
        return ExitCode.SOFTWARE;
    }

    private static boolean isExplained(Exception error) {
        return error instanceof ExampleException
                || error instanceof CassandraStartException
                || error instanceof ColonnadeException
                || error instanceof DriverException;
    }
}
