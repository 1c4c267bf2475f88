package upswing.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import upswing.example.Example;
import upswing.example.ExampleMornings;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.ui.Desk;
import upswing.ui.FxThread;
import upswing.ui.Messages;
import upswing.ui.calendar.CalendarSpan;
import upswing.ui.trends.VerdictCard;
import upswing.ui.trends.VerdictSheet;
import upswing.ui.trends.VerdictWords;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** Draws views of a workspace into picture files, also where there is no display. */
public final class Shooting {

  /** Views that are reached by actions, as the names a runner sees them under. */
  private static final Map<String, List<String>> SHEETS =
      Map.ofEntries(
          Map.entry("checkin", List.of("checkIn")),
          Map.entry("wizard", List.of("newBlock")),
          Map.entry("print", List.of("print")),
          Map.entry("printweek", List.of("printWeek")),
          Map.entry("review", List.of("review")),
          Map.entry("care", List.of("care")),
          Map.entry("day", List.of("day")),
          Map.entry("import", List.of("import")),
          Map.entry("session", List.of("open")),
          Map.entry("palette", List.of("palette")),
          Map.entry("history", List.of("history")),
          Map.entry("settings", List.of("settings")),
          Map.entry("help", List.of("help")),
          Map.entry("check", List.of("planCheck")),
          Map.entry("trends-week", List.of("trendsWeek", "trends")),
          Map.entry("trends-block", List.of("trendsBlock", "trends")),
          Map.entry("trends-year", List.of("trendsYear", "trends")),
          Map.entry("trends-table", List.of("trendsBlock", "trendsTable")),
          Map.entry("repair", List.of("replan")),
          Map.entry("repair-form", List.of("replanSay")),
          Map.entry("templates", List.of("insertTemplate")),
          Map.entry("whatif", List.of("whatIf", "restDay")));

  /** The card of every kind of morning, of the example whatever the plan is. */
  private static final String VERDICTS = "verdicts";

  private final Workspace workspace;
  private final Clock clock;

  private Shooting(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  /** Whether there is such a view. */
  public static boolean knows(String view) {
    return SHEETS.containsKey(view) || isSpan(view) || view.equals(VERDICTS);
  }

  /** Gets ready to draw; without a display JavaFX draws into memory. */
  public static Shooting of(Workspace workspace, Clock clock, boolean hasDisplay) {
    if (!hasDisplay) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException running) {
      return new Shooting(workspace, clock);
    }
    return new Shooting(workspace, clock);
  }

  /** Draws a view of a size into a PNG file. */
  public void draw(String view, boolean dark, int width, int height, double scale, Path file)
      throws IOException {
    try {
      CompletableFuture.runAsync(() -> save(view, dark, width, height, scale, file), new FxThread())
          .join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException io) throw new IOException(io.getCause());
      throw e;
    }
  }

  private void save(String view, boolean dark, int width, int height, double scale, Path file) {
    try {
      Scene scene =
          view.equals(VERDICTS) ? verdicts(dark, width, height) : scene(view, dark, width, height);
      Screenshot.save(scene, scale, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Scene scene(String view, boolean dark, int width, int height) {
    Desk desk = new Desk(workspace, () -> LocalDate.now(clock), Runnable::run, Runnable::run);
    MainWindow window =
        new MainWindow(
            desk,
            new Messages(Locale.ENGLISH),
            new MemoryStore(workspace.plan()),
            Features.all(clock, () -> {}));
    window.themeProperty().set(dark ? Theme.DARK : Theme.LIGHT);
    if (isSpan(view)) {
      window.calendar().spanProperty().set(CalendarSpan.valueOf(view.toUpperCase(Locale.ROOT)));
    }
    Scene scene = window.scene(width, height);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    SHEETS.getOrDefault(view, List.of()).forEach(window.actions()::run);
    return scene;
  }

  private static Scene verdicts(boolean dark, int width, int height) {
    Fonts.load();
    Messages words = new Messages(Locale.ENGLISH);
    VerdictWords said = new VerdictWords(words);
    List<VerdictCard> cards =
        ExampleMornings.of(Example.open().plan()).stream()
            .map(
                told -> {
                  Ledger ledger = Ledger.of(told.plan(), told.morning());
                  return said.card(ledger, Mornings.of(ledger), told.morning());
                })
            .toList();
    Scene scene = new Scene(new VerdictSheet(cards, words, width), width, height);
    Theme theme = dark ? Theme.DARK : Theme.LIGHT;
    scene.getStylesheets().setAll(theme.sheets(ColorScheme.LIGHT));
    return scene;
  }

  private static boolean isSpan(String view) {
    for (CalendarSpan span : CalendarSpan.values()) {
      if (span.name().equalsIgnoreCase(view)) return true;
    }
    return false;
  }
}
