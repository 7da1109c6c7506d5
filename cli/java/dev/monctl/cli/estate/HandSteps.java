package dev.monctl.cli.estate;

import java.util.ArrayList;
import java.util.List;

/** What a person has to do, in this order. */
final class HandSteps {
    private static final String INDENT = "     ";

    private final List<String> steps = new ArrayList<>();

    /** One more, in a sentence, with commands below it that can be copied. */
    HandSteps add(String sentence, String... commands) {
        StringBuilder step = new StringBuilder(sentence);
        for (String command : commands) {
            step.append('\n').append(INDENT).append("  ").append(command);
        }
        steps.add(step.toString());
        return this;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            text.append("  ").append(i + 1).append(". ").append(steps.get(i)).append('\n');
        }
        return text.toString();
    }
}
