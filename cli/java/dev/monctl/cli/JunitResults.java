package dev.monctl.cli;

import dev.monctl.validation.promtool.TestResult;
import dev.monctl.validation.promtool.TestRun;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Results as JUnit XML: a suite for each file. What could not be run is a suite's error. */
final class JunitResults {
    private JunitResults() {}

    static void write(Path file, TestRun run) throws IOException {
        Map<String, List<TestResult>> suites = new LinkedHashMap<>();
        run.results()
                .forEach(result -> suites.computeIfAbsent(result.test().file(), none -> new ArrayList<>())
                        .add(result));
        try (Writer out = Files.newBufferedWriter(file)) {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument();
            xml.writeStartElement("testsuites");
            for (Map.Entry<String, List<TestResult>> suite : suites.entrySet()) {
                write(xml, suite.getKey(), suite.getValue());
            }
            writeNotRun(xml, run);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("cannot write " + file, e);
        }
    }

    private static void write(XMLStreamWriter xml, String name, List<TestResult> results) throws XMLStreamException {
        long failed = results.stream().filter(result -> !result.isPassed()).count();
        start(xml, name, results.size(), failed, 0);
        for (TestResult result : results) {
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", name);
            xml.writeAttribute("name", result.test().name());
            for (String failure : result.failures()) {
                xml.writeStartElement("failure");
                xml.writeCharacters(failure);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void writeNotRun(XMLStreamWriter xml, TestRun run) throws XMLStreamException {
        for (var finding : run.findings()) {
            if (!finding.code().equals("test/failed")) {
                start(xml, finding.place().file(), 1, 0, 1);
                xml.writeStartElement("testcase");
                xml.writeAttribute("classname", finding.place().file());
                xml.writeAttribute("name", "can be run");
                xml.writeStartElement("error");
                xml.writeCharacters(finding.what());
                xml.writeEndElement();
                xml.writeEndElement();
                xml.writeEndElement();
            }
        }
    }

    private static void start(XMLStreamWriter xml, String name, long tests, long failures, long errors)
            throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", Long.toString(tests));
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("errors", Long.toString(errors));
    }
}
