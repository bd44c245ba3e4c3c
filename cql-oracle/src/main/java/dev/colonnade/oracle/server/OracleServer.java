package dev.colonnade.oracle.server;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The main class of the server's JVM: answers each line of its standard input with a line, until the input ends, which
 * it does at the latest when the parent does.
 */
public final class OracleServer {

    private OracleServer() {}

    /**
     * Answers until there is nothing more to read.
     *
     * @param arguments the directory of the server, which it deletes at its end
     */
    public static void main(String[] arguments) {
        try {
            serve();
            delete(Path.of(arguments[0]));
            end(0);
        } catch (IOException parentIsGone) {
            delete(Path.of(arguments[0]));
            end(1);
        } catch (RuntimeException | Error failure) {
            // The parent reads it, and deletes the directory.
            failure.printStackTrace();
            end(1);
        }
    }

    /** Some threads of the server are no daemons, and its shutdown hooks have nothing to save. */
    private static void end(int status) {
        Runtime.getRuntime().halt(status);
    }

    private static void serve() throws IOException {
        BufferedReader questions =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
        BufferedWriter answers = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), 1 << 16);
        // Whatever else prints must not come between the answers.
        System.setOut(System.err);
        OfflineNode.start();
        answer(answers, "ready");
        answers.flush();
        String question = questions.readLine();
        while (question != null) {
            answer(answers, Questions.answer(question));
            if (!questions.ready()) {
                answers.flush();
            }
            question = questions.readLine();
        }
    }

    private static void answer(BufferedWriter answers, String line) throws IOException {
        answers.write(line);
        answers.write('\n');
    }

    private static void delete(Path directory) {
        try {
            MoreFiles.deleteRecursively(directory, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException stillInUse) {
            // The parent tries again, if it lives.
        }
    }
}
