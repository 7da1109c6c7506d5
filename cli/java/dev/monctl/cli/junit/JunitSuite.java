package dev.monctl.cli.junit;

import java.util.List;

/** Tests of one file. */
public record JunitSuite(String name, List<JunitCase> cases) {
    public JunitSuite {
        cases = List.copyOf(cases);
    }

    long failures() {
        return cases.stream().filter(test -> !test.failures().isEmpty()).count();
    }

    long errors() {
        return cases.stream().filter(test -> !test.errors().isEmpty()).count();
    }
}
