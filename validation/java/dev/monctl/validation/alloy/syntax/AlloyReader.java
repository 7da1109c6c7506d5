package dev.monctl.validation.alloy.syntax;

import dev.monctl.model.yaml.Source;
import java.util.List;

/** Reads Alloy's configuration syntax, and refuses exactly what Alloy refuses to read. */
public final class AlloyReader {
    private AlloyReader() {}

    /** Whatever the text is, the answer is a tree; what of the text is not in it has findings. */
    public static AlloyDocument read(Source source) {
        Problems problems = new Problems(source);
        Lexer.Words words = Lexer.read(source.text(), problems);
        List<Statement> statements = new StatementParser(words.tokens(), problems).file();
        return new AlloyDocument(source, statements, words.comments(), problems.findings());
    }
}
