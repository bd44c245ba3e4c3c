package dev.colonnade.testing.embedded.jdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the JDKs that Maven's {@code toolchains.xml} names. */
final class Toolchains {

    private Toolchains() {}

    static Stream<Path> jdkHomes(Path file) {
        if (!Files.isRegularFile(file)) {
            return Stream.empty();
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList homes = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("jdkHome");
            return IntStream.range(0, homes.getLength())
                    .mapToObj(i -> Path.of(homes.item(i).getTextContent().strip()));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            // Maven itself complains about this file, and there are other places to look.
            return Stream.empty();
        }
    }
}
