package upswing.ui.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import upswing.exchange.sheet.SheetFiles;
import upswing.report.Paper;
import upswing.report.PlanSheet;
import upswing.report.SheetOptions;
import upswing.training.Runner;
import upswing.training.TrainingBlock;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** What is printed and how: the choices, the pages they give, and what became of them. */
public final class PrintViewModel {

  /** What is on the pages. */
  public enum Content {
    BLOCK,
    WEEK,
    REVIEW
  }

  /** Which way up the paper lies. */
  public enum Direction {
    PORTRAIT,
    LANDSCAPE
  }

  /** How much of the page is seen at once. */
  public enum Zoom {
    WHOLE,
    WIDTH
  }

  private final Desk desk;
  private final Messages words;
  private final Consumer<SheetOptions> remember;
  private final List<TrainingBlock> blocks;
  private final ObjectProperty<Content> content = new SimpleObjectProperty<>(Content.BLOCK);
  private final ReadOnlyObjectWrapper<LocalDate> week;
  private final ObjectProperty<Optional<TrainingBlock>> block;
  private final ObjectProperty<Paper> paper;
  private final ObjectProperty<Direction> direction;
  private final BooleanProperty targets;
  private final BooleanProperty boxes;
  private final BooleanProperty done;
  private final BooleanProperty care;
  private final BooleanProperty blackAndWhite;
  private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.WHOLE);
  private final ReadOnlyObjectWrapper<Optional<PlanSheet>> sheet =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");

  /**
   * Opens on the block of the chosen day, or the one that comes next.
   *
   * @param last the choices of the last print
   * @param remember keeps the choices for the next one
   */
  public PrintViewModel(
      Desk desk, Messages words, SheetOptions last, Consumer<SheetOptions> remember) {
    this.desk = desk;
    this.words = words;
    this.remember = remember;
    blocks =
        desk.seen().plan().blocks().values().stream()
            .sorted(Comparator.comparing(TrainingBlock::start))
            .toList();
    block = new SimpleObjectProperty<>(first(desk.chosenProperty().get()));
    week = new ReadOnlyObjectWrapper<>(runner().weekOf(desk.chosenProperty().get()));
    paper = new SimpleObjectProperty<>(last.paper());
    direction =
        new SimpleObjectProperty<>(last.landscape() ? Direction.LANDSCAPE : Direction.PORTRAIT);
    targets = new SimpleBooleanProperty(last.targets());
    boxes = new SimpleBooleanProperty(last.boxes());
    done = new SimpleBooleanProperty(last.done());
    care = new SimpleBooleanProperty(last.care());
    blackAndWhite = new SimpleBooleanProperty(last.blackAndWhite());
    for (Property<?> choice :
        List.of(paper, direction, targets, boxes, done, care, blackAndWhite)) {
      choice.addListener((property, before, now) -> chosen());
    }
    block.addListener((property, before, now) -> layOut());
    content.addListener((property, before, now) -> turnTo(now));
    layOut();
    if (blocks.isEmpty()) told.set(words.of("print.noBlock"));
  }

  private Optional<TrainingBlock> first(LocalDate day) {
    return blocks.stream()
        .filter(candidate -> !candidate.end().isBefore(day))
        .findFirst()
        .or(() -> blocks.reversed().stream().findFirst());
  }

  /** The blocks there are, oldest first. */
  public List<TrainingBlock> blocks() {
    return blocks;
  }

  /** What is on the pages. */
  public ObjectProperty<Content> contentProperty() {
    return content;
  }

  /** The first day of the week that is printed or looked back on. */
  public ReadOnlyObjectProperty<LocalDate> weekProperty() {
    return week.getReadOnlyProperty();
  }

  /** Turns weeks forward or back; a week that has not begun can't be looked back on. */
  public void turnWeek(int by) {
    if (by > 0 && !hasNextWeek()) return;
    week.set(week.get().plusWeeks(by));
    layOut();
  }

  /** Whether there is a later week to turn to. */
  public boolean hasNextWeek() {
    return content.get() != Content.REVIEW || !week.get().plusWeeks(1).isAfter(desk.seen().today());
  }

  /** The block that is printed. */
  public ObjectProperty<Optional<TrainingBlock>> blockProperty() {
    return block;
  }

  /** The size of the paper. */
  public ObjectProperty<Paper> paperProperty() {
    return paper;
  }

  /** Which way up the paper lies. */
  public ObjectProperty<Direction> directionProperty() {
    return direction;
  }

  /** Whether paces and heart rates are shown. */
  public BooleanProperty targetsProperty() {
    return targets;
  }

  /** Whether every day has a box to tick. */
  public BooleanProperty boxesProperty() {
    return boxes;
  }

  /** Whether what has been done is marked. */
  public BooleanProperty doneProperty() {
    return done;
  }

  /** Whether sleep, food and recovery of each day are on the page of a week. */
  public BooleanProperty careProperty() {
    return care;
  }

  /** Whether icons stand in for colours. */
  public BooleanProperty blackAndWhiteProperty() {
    return blackAndWhite;
  }

  /** How much of the page is seen at once. */
  public ObjectProperty<Zoom> zoomProperty() {
    return zoom;
  }

  /** The pages as chosen; empty until they are laid out. */
  public ReadOnlyObjectProperty<Optional<PlanSheet>> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** The page that is shown, counted from 1. */
  public ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** What became of the last print or file, in a sentence; empty before the first. */
  public ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** How many pages there are. */
  public int pages() {
    return sheet.get().map(known -> known.pages().size()).orElse(0);
  }

  /** Turns pages forward or back, and stops at the ends. */
  public void turn(int by) {
    page.set(Math.clamp(page.get() + by, 1, Math.max(1, pages())));
  }

  /** The choices as they stand. */
  public SheetOptions options() {
    return new SheetOptions(
        paper.get(),
        direction.get() == Direction.LANDSCAPE,
        targets.get(),
        boxes.get(),
        done.get(),
        care.get(),
        blackAndWhite.get());
  }

  /** Which way up the pages lie: a block's as chosen, a week's across, a review's upright. */
  public boolean isLandscape() {
    return switch (content.get()) {
      case BLOCK -> direction.get() == Direction.LANDSCAPE;
      case WEEK -> true;
      case REVIEW -> false;
    };
  }

  /** A name for the file: the block's, without what file systems refuse, or the week's. */
  public String fileName() {
    String name =
        switch (content.get()) {
          case BLOCK -> block.get().map(TrainingBlock::name).orElse("");
          case WEEK, REVIEW -> words.of("print.file." + content.get(), week.get().toString());
        };
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + ".pdf";
  }

  /** Writes the pages as PDF, PNG or SVG by the file's ending; PDF where there is none. */
  public void save(Path file) {
    Path whole = withEnding(file);
    layout().ifPresent(layout -> desk.inBackground(() -> saved(layout, whole), told::set));
  }

  private String saved(SheetFiles.Layout layout, Path file) {
    try {
      List<Path> written = SheetFiles.write(layout, file);
      return words.of("print.saved", written.size(), written.getFirst().toString());
    } catch (IOException e) {
      return words.of("print.notSaved", file.toString(), reason(e));
    }
  }

  private static String reason(IOException failure) {
    return Optional.ofNullable(failure.getMessage()).orElseGet(failure::toString);
  }

  private static Path withEnding(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? file : file.resolveSibling(name + ".pdf");
  }

  /** Prints the pages and tells how it went. */
  public void print(Printing printing) {
    sheet
        .get()
        .map(pages -> printing.print(pages, paper.get(), isLandscape()))
        .ifPresent(outcome -> told.set(words.of("print.outcome." + outcome)));
  }

  private void chosen() {
    remember.accept(options());
    told.set("");
    layOut();
  }

  private void layOut() {
    layout()
        .ifPresent(
            layout ->
                desk.inBackground(
                    () -> laidOut(layout),
                    pages -> {
                      sheet.set(Optional.of(pages));
                      turn(0);
                    }));
  }

  private Optional<SheetFiles.Layout> layout() {
    Pages made = new Pages(desk.seen(), words, options());
    LocalDate start = week.get();
    return switch (content.get()) {
      case BLOCK -> block.get().map(made::block);
      case WEEK -> Optional.of(made.week(start));
      case REVIEW -> Optional.of(made.review(start));
    };
  }

  private void turnTo(Content now) {
    if (now == Content.REVIEW) {
      week.set(lastWeek());
      zoom.set(Zoom.WIDTH);
    } else {
      zoom.set(Zoom.WHOLE);
    }
    page.set(1);
    layOut();
  }

  /** The chosen week where it is over or on its last day, else the last one that is. */
  private LocalDate lastWeek() {
    LocalDate today = desk.seen().today();
    LocalDate chosen = runner().weekOf(desk.chosenProperty().get());
    LocalDate latest = runner().weekOf(today);
    if (today.isBefore(latest.plusDays(6))) latest = latest.minusWeeks(1);
    return chosen.isAfter(latest) ? latest : chosen;
  }

  private Runner runner() {
    return desk.seen().plan().runner();
  }

  private static PlanSheet laidOut(SheetFiles.Layout layout) {
    try {
      return SheetFiles.laidOut(layout);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
