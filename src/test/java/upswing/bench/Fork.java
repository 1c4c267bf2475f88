package upswing.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program of this class path in a Java of its own, with the options of the launcher. */
record Fork(Class<?> program, List<String> arguments) {

  Fork(Class<?> program, String... arguments) {
    this(program, List.of(arguments));
  }

  /** How long it took from asking for the process to its first line. */
  double secondsToFirstLine() {
    long begun = System.nanoTime();
    Process process = start();
    try (BufferedReader out = process.inputReader()) {
      if (out.readLine() == null) throw new IllegalStateException(program + " said nothing");
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
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.add(program.getName());
    command.addAll(arguments);
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
      if (status != 0) throw new IllegalStateException(program + " ended with " + status);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
