package upswing.exchange.text;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through an XML file from front to back, name by name, prefixes left out.
 *
 * <p>Files from outside are not trusted: no document types, no entities, no other files, no endless
 * depth. Prefixes need not be bound: some exports forget to.
 */
public final class XmlWalk {

  private static final int DEEPEST = 64;
  private static final int LONGEST_TEXT = 4096;

  /** Is told of each element as it begins and as it ends. */
  public interface Visitor {
    /** An element begins; {@code attribute} gives "" for one that is missing. */
    void begins(String name, UnaryOperator<String> attribute);

    /** An element ends that stood in {@code parent}; {@code text} is what stood last in it. */
    void ends(String name, String parent, String text);
  }

  /**
   * Walks through all of a file.
   *
   * @throws Refusal when it is damaged or not to be trusted; what was told until then is true
   */
  public static void through(byte[] bytes, Visitor visitor) throws Refusal {
    int from = start(bytes);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    try {
      XMLStreamReader xml =
          factory.createXMLStreamReader(new ByteArrayInputStream(bytes, from, bytes.length - from));
      walk(xml, visitor);
      xml.close();
    } catch (XMLStreamException broken) {
      throw new Refusal(where(broken));
    }
  }

  private static void walk(XMLStreamReader xml, Visitor visitor)
      throws XMLStreamException, Refusal {
    Deque<String> open = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Refusal(
                "It defines its own XML entities, which no training file needs; it was not read.");
        case XMLStreamConstants.START_ELEMENT -> {
          String name = unprefixed(xml.getLocalName());
          open.push(name);
          if (open.size() > DEEPEST) throw new Refusal("Its XML is nested too deep to be true.");
          text.setLength(0);
          visitor.begins(name, wanted -> attribute(xml, wanted));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          int room = LONGEST_TEXT - text.length();
          if (room > 0) {
            text.append(
                xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String name = open.pop();
          visitor.ends(name, open.isEmpty() ? "" : open.element(), text.toString().strip());
          text.setLength(0);
        }
        default -> {
          // comments and processing instructions say nothing of training
        }
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String wanted) {
    String value = xml.getAttributeValue(null, wanted);
    return value == null ? "" : value;
  }

  private static String unprefixed(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Some exports put white space before the declaration, which XML forbids. */
  private static int start(byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int from = marked ? 3 : 0;
    while (from < bytes.length && bytes[from] > 0 && bytes[from] <= ' ') from++;
    return from;
  }

  private static String where(XMLStreamException broken) {
    int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
    return line > 0
        ? "It is damaged or cut off in line " + line + "."
        : "It is damaged or cut off.";
  }

  private XmlWalk() {}
}
