package upswing;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import upswing.store.DataFolder;

/** What went wrong while the window was open, for whoever is asked for help: a file of 1 MB. */
final class Logbook {

  private static final Logger ROOT = Logger.getLogger("");
  private static final int BYTES = 1 << 20;

  /** Writes to {@code upswing.log} in the data folder from now on, and to the console no more. */
  static void begin(DataFolder data) {
    try {
      // The handler's own mark that the log is in use: nobody else has to see it either.
      data.ownersFile("upswing.log.lck");
      // The handler reads a percent sign as the start of a placeholder.
      String file = data.ownersFile("upswing.log").toString().replace("%", "%%");
      Handler handler = new FileHandler(file, BYTES, 1, true);
      handler.setFormatter(new SimpleFormatter());
      handler.setEncoding("UTF-8");
      for (Handler console : ROOT.getHandlers()) ROOT.removeHandler(console);
      ROOT.addHandler(handler);
    } catch (IOException e) {
      ROOT.log(Level.WARNING, "no log is kept", e);
    }
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> ROOT.log(Level.SEVERE, "unexpected in " + thread.getName(), failure));
  }

  private Logbook() {}
}
