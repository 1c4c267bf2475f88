package upswing.cli;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import upswing.cli.Doors.Shot;
import upswing.example.Example;
import upswing.training.Plan;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** {@code screenshot}: a picture of a view, also without a display. */
@Command(name = "screenshot", description = "Draw a view into a PNG file, also without a display.")
final class ScreenshotCommand implements Runnable {

  private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "usually upswing.png")
  private Path file = Path.of("upswing.png");

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = "block, week, month, checkin, wizard or print")
  private String view = "block";

  @Option(names = "--theme", paramLabel = "light|dark", description = "usually light")
  private String theme = "light";

  @Option(names = "--size", paramLabel = "WxH", description = "usually 1440x900")
  private String size = "1440x900";

  @Option(names = "--scale", paramLabel = "N", description = "pixels a point, usually 1")
  private double scale = 1;

  @Option(names = "--example", description = "of the example instead of your own data")
  private boolean example;

  private final Root root;

  ScreenshotCommand(Root root) {
    this.root = root;
  }

  @Override
  public void run() {
    Shot shot = shot();
    if (example) {
      Workspace workspace = new Workspace(new MemoryStore(Plan.EMPTY), root.clock());
      Example.fill(workspace);
      // A repair is shown where there is something to repair.
      if (view.equals("repair")) Example.fallIll(workspace);
      root.doors().screenshot(workspace, root.clock(), shot);
    } else {
      root.within(workspace -> root.doors().screenshot(workspace, root.clock(), shot));
    }
    root.say(root.words().of("cli.written", file));
  }

  private Shot shot() {
    Matcher matcher = SIZE.matcher(size);
    if (!matcher.matches()) throw new TypeConversionException("a size is written 1440x900");
    if (!theme.equals("light") && !theme.equals("dark")) {
      throw new TypeConversionException("a theme is light or dark, not " + theme);
    }
    if (!(scale >= 0.5 && scale <= 4)) {
      throw new TypeConversionException("a scale is 0.5 to 4, not " + scale);
    }
    return new Shot(
        view,
        theme.equals("dark"),
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        scale,
        file);
  }
}
