package upswing.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words in {@code assets/text} against the keys the code asks for. */
class MessagesTest {

  private static final Path TEXTS = Path.of("assets/text");
  private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_]+)+)\"");
  private static final Pattern BEGINNING =
      Pattern.compile("\"([a-z][A-Za-z]*\\.(?:[A-Za-z0-9_]+\\.?)*)\"\\s*\\+");

  private final Messages words = new Messages(Locale.ENGLISH);

  @Test
  void everyFileIsReadAndNoKeyStandsTwice() throws IOException {
    Map<String, Path> owners = new HashMap<>();
    for (Path file : files(TEXTS)) {
      for (String key : keys(file)) {
        assertTrue(words.has(key), file + " is not read: " + key);
        Path other = owners.put(key, file);
        assertEquals(null, other, key + " stands in " + file + " and " + other);
      }
    }
  }

  @Test
  void noKeyStandsTwiceInAFile() throws IOException {
    for (Path file : files(TEXTS)) {
      Set<String> seen = new TreeSet<>();
      for (String line : Files.readAllLines(file)) {
        int end = line.indexOf('=');
        if (end < 0 || line.startsWith("#")) continue;
        String key = line.substring(0, end);
        assertTrue(seen.add(key), () -> key + " stands twice in " + file);
      }
    }
  }

  @Test
  void aSentenceThatDiffersByANumberTakesItAsWordsToo() {
    assertEquals(
        "3 weeks are too few for a block: 4 would do.",
        words.sentence("planning.blocked.fewWeeks", List.of("3", "4", "")));
    assertEquals(
        "You raced on 4 May: the first day is easy.",
        words.sentence("planning.note.raced", List.of("2027-05-04", "1", "0")));
  }

  @Test
  void aNumberBelowZeroHasAMinusAndNoHyphen() {
    String still = words.sentence("rule.R31.still", List.of("-0.3", "14"));

    assertTrue(still.contains("14 easy runs (−0.3 % in four weeks)"), still);
  }

  @Test
  void everySentenceIsAPatternThatCanBeFilled() throws IOException {
    for (Path file : files(TEXTS)) {
      Properties texts = properties(file);
      for (String key : keys(file)) new MessageFormat(texts.getProperty(key), Locale.ENGLISH);
    }
  }

  @Test
  void everyKeyTheCodeNamesHasWords() throws IOException {
    Set<String> families =
        allKeys().stream().map(MessagesTest::family).collect(Collectors.toCollection(TreeSet::new));
    List<String> missing =
        found(KEY).filter(key -> families.contains(family(key))).filter(this::isMissing).toList();

    assertEquals(List.of(), missing);
  }

  @Test
  void noWordsAreLeftThatNobodySays() throws IOException {
    Set<String> named = found(KEY).collect(Collectors.toSet());
    Set<String> beginnings = found(BEGINNING).collect(Collectors.toSet());
    List<String> unsaid =
        allKeys().stream()
            .filter(key -> !named.contains(key))
            .filter(key -> named.stream().noneMatch(name -> key.startsWith(name + ".")))
            .filter(key -> beginnings.stream().noneMatch(key::startsWith))
            .toList();

    assertEquals(List.of(), unsaid);
  }

  /** A name that only begins keys, as in {@code "why." + rule}, is enough. */
  private boolean isMissing(String key) {
    try {
      return !words.has(key) && allKeys().stream().noneMatch(other -> other.startsWith(key));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String family(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static Stream<String> found(Pattern pattern) throws IOException {
    Set<String> all = new TreeSet<>();
    for (Path source : files(Path.of("src/main/java"))) {
      for (MatchResult match : pattern.matcher(Files.readString(source)).results().toList()) {
        all.add(match.group(1));
      }
    }
    return all.stream();
  }

  private static Set<String> allKeys() throws IOException {
    Set<String> all = new TreeSet<>();
    for (Path file : files(TEXTS)) all.addAll(keys(file));
    return all;
  }

  private static Set<String> keys(Path file) throws IOException {
    return new TreeSet<>(properties(file).stringPropertyNames());
  }

  private static Properties properties(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      texts.load(in);
    }
    return texts;
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
