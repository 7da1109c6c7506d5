package dev.monctl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What is said of monctl's own failures. */
class BugReportTest {
    /** What may leave a command. */
    private enum Bug {
        EXCEPTION {
            @Override
            void happen() {
                throw new IllegalStateException("a bug");
            }
        },
        ERROR {
            @Override
            void happen() {
                throw new StackOverflowError("a bug");
            }
        };

        abstract void happen();
    }

    @Command(name = "broken")
    private record Broken(Bug bug) implements Callable<Integer> {
        @Override
        public Integer call() {
            bug.happen();
            return 0;
        }
    }

    @ParameterizedTest
    @EnumSource(Bug.class)
    void any_failure_ends_as_a_report_with_an_exit_code_of_its_own(Bug bug) {
        StringWriter err = new StringWriter();
        CommandLine monctl = Monctl.commandLine().addSubcommand(new Broken(bug)).setErr(new PrintWriter(err));

        assertThat(Monctl.run(monctl, "broken")).isEqualTo(3);
        assertThat(err.toString())
                .startsWith("monctl failed, and that is a bug in monctl.")
                .contains("a bug", "Java " + Runtime.version())
                .as("what a command had written, nobody knows here")
                .doesNotContain("Nothing was written");
    }
}
