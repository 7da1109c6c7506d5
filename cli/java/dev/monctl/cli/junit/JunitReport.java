package dev.monctl.cli.junit;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Suites as JUnit XML, the same bytes for the same results: without times and host names. */
public final class JunitReport {
    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter xml;

    private JunitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The whole document; ends with a line end. */
    public static String of(List<JunitSuite> suites) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new JunitReport(xml).write(suites);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory cannot be written", e);
        }
        return text.append('\n').toString();
    }

    private void write(List<JunitSuite> suites) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        counts(
                "monctl",
                suites.stream().mapToLong(suite -> suite.cases().size()).sum(),
                suites.stream().mapToLong(JunitSuite::failures).sum(),
                suites.stream().mapToLong(JunitSuite::errors).sum());
        for (JunitSuite suite : suites) {
            write(suite);
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(JunitSuite suite) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        counts(suite.name(), suite.cases().size(), suite.failures(), suite.errors());
        for (JunitCase test : suite.cases()) {
            write(suite.name(), test);
        }
        line(1);
        xml.writeEndElement();
    }

    private void counts(String name, long tests, long failures, long errors) throws XMLStreamException {
        attribute("name", name);
        attribute("tests", Long.toString(tests));
        attribute("failures", Long.toString(failures));
        attribute("errors", Long.toString(errors));
    }

    private void write(String suite, JunitCase test) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testcase");
        attribute("classname", suite);
        attribute("name", test.name());
        for (JunitCase.Problem failure : test.failures()) {
            write("failure", failure);
        }
        for (JunitCase.Problem error : test.errors()) {
            write("error", error);
        }
        if (!test.output().isEmpty()) {
            line(3);
            xml.writeStartElement("system-out");
            xml.writeCharacters(allowed(test.output()));
            xml.writeEndElement();
        }
        line(2);
        xml.writeEndElement();
    }

    private void write(String element, JunitCase.Problem problem) throws XMLStreamException {
        line(3);
        xml.writeStartElement(element);
        attribute("message", problem.message());
        attribute("type", problem.type());
        xml.writeCharacters(allowed(problem.text()));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** XML has no way to write most control characters: a text that holds one could not be read at all. */
    private static String allowed(String text) {
        return text.codePoints()
                .map(point -> isAllowed(point) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
