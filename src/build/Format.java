import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Checks or mends the format of all Java sources: {@code Format check|mend SOURCES TARGET}.
 *
 * <p>A check that passed leaves its fingerprint in the target folder, so unchanged sources cost
 * nothing.
 */
final class Format {

  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    boolean mend = args[0].equals("mend");
    Path passed = Path.of(args[2], "format-passed");
    List<Path> sources = sources(Path.of(args[1]));
    if (!mend && Files.exists(passed) && Files.readString(passed).equals(fingerprint(sources))) {
      return;
    }
    if (format(mend, sources) != 0) {
      if (!mend) System.err.println("Not formatted: see above. To mend: mvn validate -Pformat");
      System.exit(1);
    }
    Files.createDirectories(passed.getParent());
    Files.writeString(passed, fingerprint(sources));
  }

  private static List<Path> sources(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static int format(boolean mend, List<Path> sources) {
    List<String> arguments =
        new ArrayList<>(
            mend ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    sources.forEach(source -> arguments.add(source.toString()));
    return ToolProvider.findFirst("google-java-format")
        .orElseThrow()
        .run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments.toArray(String[]::new));
  }

  private static String fingerprint(List<Path> sources)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Path source : sources) {
      digest.update(source.toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(source));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private Format() {}
}
