package dev.monctl.validation.promtool;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the results that promtool writes. */
final class SuiteReader {
    private SuiteReader() {}

    /**
     * A file of tests.
     *
     * @param cases in their order
     * @param errors why it could not be run
     */
    record Suite(List<Case> cases, List<String> errors) {
        Suite {
            cases = List.copyOf(cases);
            errors = List.copyOf(errors);
        }

        /** All that kept its tests from being run, each once. */
        List<String> broken() {
            return Stream.concat(
                            errors.stream(),
                            cases.stream()
                                    .flatMap(each -> each.failures().stream())
                                    .filter(said -> !Failure.isOfTest(said)))
                    .distinct()
                    .toList();
        }

        boolean isFailed() {
            return !errors.isEmpty()
                    || cases.stream().anyMatch(each -> !each.failures().isEmpty());
        }
    }

    /** A test, and what failed in it. */
    record Case(String name, List<String> failures) {
        Case {
            failures = List.copyOf(failures);
        }
    }

    /**
     * By the name of each file.
     *
     * @param folder the one in which they lie: in what is said, paths begin below it
     */
    static Map<String, Suite> read(Path file, Path folder) throws IOException {
        Map<String, Suite> suites = new LinkedHashMap<>();
        for (Element suite : below(document(file).getDocumentElement(), "testsuite")) {
            List<Case> cases = below(suite, "testcase").stream()
                    .map(test -> new Case(test.getAttribute("name"), said(test, "failure", folder)))
                    .toList();
            suites.put(suite.getAttribute("name"), new Suite(cases, said(suite, "error", folder)));
        }
        return suites;
    }

    private static List<String> said(Element parent, String name, Path folder) {
        return below(parent, name).stream()
                .map(element -> element.getTextContent().replace(folder + File.separator, ""))
                .toList();
    }

    private static Document document(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("promtool's results cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Element> below(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
