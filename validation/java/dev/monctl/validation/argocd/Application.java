package dev.monctl.validation.argocd;

import static java.util.Objects.requireNonNull;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An Application, written out or made by an ApplicationSet.
 *
 * @param element where the element of the set stands that it was made of; null where it is written out
 */
public record Application(RenderedObject object, @Nullable Place element) {
    /** The finalizer with which Argo CD deletes all that an Application has deployed. */
    public static final String CASCADE = "resources-finalizer.argocd.argoproj.io";

    public String name() {
        return requireNonNull(object.name());
    }

    public Field field() {
        return object.field();
    }

    /** The text at a way below {@code spec}; an empty one is none. */
    public Optional<String> spec(String... way) {
        return field().get("spec").flatMap(spec -> spec.text(way)).filter(text -> !text.isEmpty());
    }

    /** The texts of the list at a way below {@code spec}. */
    public List<Field> items(String... way) {
        return field().get("spec").map(spec -> spec.items(way)).orElse(List.of());
    }

    /** The value at the deepest part of the way that is there. */
    public Field nearest(String... way) {
        Field at = field();
        for (String key : way) {
            Optional<Field> next = at.get(key);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return at;
    }

    /** A complaint about a value of it: what an ApplicationSet made is mended in the element. */
    public Finding error(String code, Field at, String what, @Nullable String help) {
        return Finding.error(code, element == null ? at.place() : element, what, help);
    }
}
