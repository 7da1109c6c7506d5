package dev.monctl.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import io.pebbletemplates.pebble.lexer.Syntax;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pebble, set up for files in which Helm, Alloy, Nix and Grafana have templates of their own. */
final class Templates {
    private final MemoryLoader loader = new MemoryLoader();
    private final PebbleEngine engine = new PebbleEngine.Builder()
            .loader(loader)
            .syntax(syntax())
            .strictVariables(true)
            .autoEscaping(false)
            .defaultLocale(Locale.ROOT)
            .registerExtensionCustomizer(new DisallowExtensionCustomizerBuilder()
                    .disallowedFilterKeys(List.of("raw"))
                    .build())
            .extension(new TemplateExtension(this::text))
            .build();

    // Pebble drops the newline after every tag, which would join two YAML lines. It is switched off here because
    // PebbleEngine.Builder.newLineTrimming is ignored once a Syntax is given.
    private static Syntax syntax() {
        return new Syntax.Builder()
                .setPrintOpenDelimiter("<%")
                .setPrintCloseDelimiter("%>")
                .setCommentOpenDelimiter("<#")
                .setCommentCloseDelimiter("#>")
                .setEnableNewLineTrimming(false)
                .build();
    }

    void add(String name, String template) {
        Code.check(name, template);
        loader.addTemplate(name, template);
    }

    /** The template's text; a null or unknown variable is a bug in the template and throws. */
    String render(String name, Map<String, Object> variables) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(name).evaluate(out, variables);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot render " + name, e);
        }
        return out.toString();
    }

    private InnerText text(String name, EvaluationContext caller, Map<?, ?> given) {
        return new InnerText(render(name, new CallerScope(caller, given)), Language.of(name));
    }
}
