package upswing;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import upswing.cli.Terminal;

/** Starts the planner: wires the command line, the data on disk and the window together. */
public final class Upswing {

  public static void main(String[] args) {
    PrintWriter out = writer(System.out);
    PrintWriter err = writer(System.err);
    Home home = new Home(System.getenv(), System.getProperty("os.name"), out, err);
    int status = new Terminal(home, Clock.system(ZoneId.systemDefault())).run(out, err, args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private Upswing() {}
}
