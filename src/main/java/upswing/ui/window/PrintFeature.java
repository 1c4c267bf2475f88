package upswing.ui.window;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import upswing.report.Paper;
import upswing.report.SheetOptions;
import upswing.ui.Action;
import upswing.ui.chart.Destination;
import upswing.ui.chart.SaveDialog;
import upswing.ui.print.PaperPrinter;
import upswing.ui.print.PrintView;
import upswing.ui.print.PrintViewModel;
import upswing.ui.print.PrintViewModel.Content;

/** The preview of the printed plan, as a sheet over the window; its choices are remembered. */
final class PrintFeature implements Feature {

  private static final String HABIT = "print";

  private final Function<MainWindow, Destination> files;

  /** Asks with the computer's own dialog where a file shall go. */
  PrintFeature() {
    this(
        window ->
            new SaveDialog(
                () -> window.root().getScene().getWindow(), window.words(), window::tell));
  }

  /**
   * @param files asks where a file shall go
   */
  PrintFeature(Function<MainWindow, Destination> files) {
    this.files = files;
  }

  @Override
  public void join(MainWindow window) {
    ReadOnlyObjectWrapper<Optional<String>> unable = new ReadOnlyObjectWrapper<>(Optional.empty());
    window
        .desk()
        .seenProperty()
        .subscribe(
            seen ->
                unable.set(
                    seen.plan().blocks().isEmpty()
                        ? Optional.of("print.noBlock")
                        : Optional.empty()));
    window
        .actions()
        .add(
            Action.when(
                "print",
                unable.getReadOnlyProperty(),
                () -> open(window, Content.BLOCK),
                "Shortcut+P"));
    window
        .actions()
        .add(
            Action.when(
                "printWeek",
                empty(window, "window.nothingPlanned"),
                () -> open(window, Content.WEEK)));
    window
        .actions()
        .add(
            Action.when(
                "review",
                empty(window, "review.unable"),
                () -> open(window, Content.REVIEW),
                "Shortcut+L"));
  }

  private static ObservableValue<Optional<String>> empty(MainWindow window, String why) {
    return window
        .desk()
        .seenProperty()
        .map(seen -> seen.plan().isEmpty() ? Optional.of(why) : Optional.<String>empty());
  }

  private void open(MainWindow window, Content content) {
    Habits habits = new Habits(window.store());
    SheetOptions last = habits.word(HABIT).map(PrintFeature::read).orElse(SheetOptions.USUAL);
    PrintViewModel model =
        new PrintViewModel(
            window.desk(),
            window.words(),
            window.calendar().careProperty().get() ? last : last.withoutCare(),
            options -> habits.keep(HABIT, written(options)));
    model.contentProperty().set(content);
    window
        .overlay()
        .show(
            new PrintView(
                model,
                window.words(),
                files.apply(window),
                new PaperPrinter(() -> window.root().getScene().getWindow()),
                window.overlay()::close));
  }

  /** The paper's name and a letter for each choice that is on. */
  private static String written(SheetOptions options) {
    return options.paper()
        + " "
        + (options.landscape() ? "l" : "")
        + (options.targets() ? "t" : "")
        + (options.boxes() ? "b" : "")
        + (options.done() ? "d" : "")
        + (options.care() ? "" : "n")
        + (options.blackAndWhite() ? "w" : "");
  }

  private static SheetOptions read(String written) {
    String choices = written.substring(written.indexOf(' ') + 1);
    return new SheetOptions(
        written.startsWith(Paper.LETTER.name()) ? Paper.LETTER : Paper.A4,
        choices.contains("l"),
        choices.contains("t"),
        choices.contains("b"),
        choices.contains("d"),
        !choices.contains("n"),
        choices.contains("w"));
  }
}
