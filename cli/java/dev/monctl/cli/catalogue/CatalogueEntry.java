package dev.monctl.cli.catalogue;

import java.util.Optional;

/**
 * A finding of the page.
 *
 * @param severity the word that is printed before it
 * @param meaning a sentence of the page
 */
public record CatalogueEntry(String code, String severity, String meaning) {
    /** The area that the code begins with. */
    public String area() {
        return code.substring(0, code.indexOf('/'));
    }

    /** Whether its owner can accept it; an error never. */
    public boolean isAcceptable() {
        return !severity.equals("error");
    }

    /** One that was really printed; absent where only another program or a broken disk brings it about. */
    public Optional<Example> example() {
        return Examples.of(code);
    }
}
