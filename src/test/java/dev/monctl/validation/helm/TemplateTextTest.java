package dev.monctl.validation.helm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ lookup \"v1\" \"Pod\" \"\" \"\" }}",
                "{{lookup}}",
                "{{- (lookup \"v1\").items -}}",
                "{{ \"v1\" | lookup }}",
                "{{ $x := lookup \"a\" }}",
                "{{ if and true (not (lookup \"a\")) }}{{ end }}",
                "{{ \"}}\" | lookup }}",
                "{{ `raw }} \"` | lookup }}",
                "{{ '\"' }}{{ lookup }}",
                "{{/* comment */}}{{ lookup }}",
                "{{\n  lookup\n}}",
                "# {{ lookup }}",
            })
    void a_call_is_found(String text) {
        assertThat(TemplateText.uses(text, "lookup")).hasSize(1).allMatch(at -> text.startsWith("lookup", at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lookup",
                "{{ .Values.lookup }}",
                "{{ $lookup := 1 }}{{ $.lookup }}",
                "{{ (dict).lookup }}",
                "{{ \"lookup\" }}",
                "{{ `lookup` }}",
                "{{ \"\\\"lookup\" }}",
                "{{/* lookup */}}",
                "{{- /* {{ lookup }} */ -}}",
                "{{ include \"my.lookup\" . }}",
                "{{ lookupAll }} {{ relookup }}",
                "{{ .Values.a }} lookup {{ .Values.b }}",
            })
    void anything_else_is_not(String text) {
        assertThat(TemplateText.uses(text, "lookup")).isEmpty();
    }
}
