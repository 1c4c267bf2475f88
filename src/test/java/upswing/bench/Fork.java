package upswing.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program in a Java of its own, which draws into memory. */
record Fork(List<String> command) {

  private static final String MODULES = "--module-path=";

  /** A program of this class path with the options of the launcher. */
  Fork(Class<?> program, String... arguments) {
    this(command(options(), System.getProperty("java.class.path"), program, arguments));
  }

  /** A program as somebody would start it who only knows JavaFX. */
  static Fork plain(Class<?> program, String... arguments) {
    List<String> needed =
        options().stream()
            .filter(
                option ->
                    option.startsWith(MODULES)
                        || option.startsWith("--add-modules")
                        || option.startsWith("--enable-native-access")
                        || option.startsWith("-Dglass.")
                        || option.startsWith("-Dprism."))
            .toList();
    return new Fork(command(needed, System.getProperty("java.class.path"), program, arguments));
  }

  /** A program over Upswing as {@code mvn package} leaves it, with its start-up cache. */
  static Fork shipped(Path upswing, Class<?> program, String... arguments) {
    Path lib = upswing.resolve("lib");
    List<String> options =
        new ArrayList<>(
            List.of(
                "-XX:AOTCache=" + lib.resolve("upswing.aot"),
                "-Xlog:aot=off",
                "-Xlog:cds=off",
                MODULES + lib.resolve("javafx")));
    options().stream().filter(option -> !option.startsWith(MODULES)).forEach(options::add);
    String tests =
        Path.of(program.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
    String classes = lib.resolve("upswing.jar") + File.pathSeparator + tests;
    return new Fork(command(options, classes, program, arguments));
  }

  private static List<String> options() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments();
  }

  private static List<String> command(
      List<String> options, String classes, Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-classpath", classes, program.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** How long it took from asking for the process to its first line. */
  double secondsToFirstLine() {
    long begun = System.nanoTime();
    Process process = start();
    try (BufferedReader out = process.inputReader()) {
      if (out.readLine() == null) throw new IllegalStateException(command + " said nothing");
      double seconds = (System.nanoTime() - begun) / 1e9;
      out.transferTo(java.io.Writer.nullWriter());
      end(process);
      return seconds;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All it says. */
  Stream<String> lines() {
    Process process = start();
    try (BufferedReader out = process.inputReader()) {
      List<String> said = out.lines().toList();
      end(process);
      return said.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process start() {
    ProcessBuilder builder = new ProcessBuilder(command);
    // There is none: JavaFX draws into memory. But the program must not think it has to give up.
    builder.environment().put("DISPLAY", ":none");
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end(Process process) {
    try {
      int status = process.waitFor();
      if (status != 0) throw new IllegalStateException(command + " ended with " + status);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
