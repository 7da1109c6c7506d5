package dev.monctl.cli.estate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gathers answers: from flags, from a person, or the usual ones. */
public final class Interview {
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    /** What is wrong with what the flags say, before anything is asked; the first flag of which something is. */
    public static Optional<String> refusal(List<Question<?>> questions, Map<String, String> given) {
        for (Question<?> question : questions) {
            String answer = given.get(question.flag());
            String refusal = answer == null ? null : question.refusal(answer);
            if (refusal != null) {
                return Optional.of("Invalid value for option '" + question.flag() + "': " + refusal);
            }
        }
        return Optional.empty();
    }

    /** Takes what the flags say, and the usual answer otherwise. */
    public static Interview silent(List<Question<?>> questions, Map<String, String> given) {
        Interview interview = new Interview();
        for (Question<?> question : questions) {
            String answer = given.getOrDefault(question.flag(), question.usual());
            interview.put(question, answer);
        }
        return interview;
    }

    /**
     * Asks for what the flags do not say, and again after an answer that is none. Where no more is typed, that question is
     * the one that is missing, and the last.
     *
     * @param prompt shows a prompt and gives the line that is typed; null where no more will come
     * @param say tells what is wrong with an answer
     */
    public static Interview held(
            List<Question<?>> questions,
            Map<String, String> given,
            UnaryOperator<@Nullable String> prompt,
            Consumer<String> say) {
        Interview interview = new Interview();
        for (Question<?> question : questions) {
            String answer = given.get(question.flag());
            interview.put(question, answer == null ? ask(question, prompt, say) : answer);
            if (!interview.missing.isEmpty()) {
                return interview;
            }
        }
        return interview;
    }

    private static @Nullable String ask(
            Question<?> question, UnaryOperator<@Nullable String> prompt, Consumer<String> say) {
        String usual = question.usual();
        String words = question.words() + (usual == null ? ": " : " [" + usual + "]: ");
        while (true) {
            String typed = prompt.apply(words);
            if (typed == null) {
                return null;
            }
            String answer = typed.isBlank() && usual != null ? usual : typed.strip();
            String refusal = question.refusal(answer);
            if (refusal == null) {
                return answer;
            }
            say.accept(refusal);
        }
    }

    private void put(Question<?> question, @Nullable String answer) {
        if (answer == null) {
            missing.add(question.flag());
        } else {
            answers.put(question.flag(), answer);
        }
    }

    /** The flags of what nobody has answered. */
    public List<String> missing() {
        return missing;
    }

    /** An answer; throws an {@link IllegalArgumentException} where a flag's is none. */
    public <T> T answer(Question<T> question) {
        return question.reading().apply(String.valueOf(answers.get(question.flag())));
    }
}
