package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import upswing.training.TrainingBlock;
import upswing.ui.Dates;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Seen;
import upswing.ui.chart.Lens;
import upswing.ui.trends.Trends;

/** What the timeline shows: the days looked at, the rows in the runner's order, the lit day. */
public final class TimelineViewModel {

  private static final double WIDEST = 90;
  private static final int BLOCK_WEEKS = 12;

  private final Desk desk;
  private final Messages words;
  private final TimelineMaker maker;
  private final Consumer<String> remember;
  private final ObjectProperty<Trends.Range> range = new SimpleObjectProperty<>(Trends.Range.BLOCK);
  private final ReadOnlyObjectWrapper<Timeline> timeline;
  private final ReadOnlyObjectWrapper<Lens> lens;
  private final ReadOnlyObjectWrapper<Arrangement> arrangement;
  private Seen made;

  /**
   * @param arranged how the rows were arranged last time
   * @param remember keeps how they are arranged
   */
  public TimelineViewModel(
      Desk desk, Messages words, Optional<String> arranged, Consumer<String> remember) {
    this.desk = desk;
    this.words = words;
    this.remember = remember;
    maker = new TimelineMaker(words);
    arrangement =
        new ReadOnlyObjectWrapper<>(arranged.map(Arrangement::of).orElse(Arrangement.USUAL));
    made = desk.seen();
    LocalDate from = made.plan().runner().weekOf(made.today());
    timeline =
        new ReadOnlyObjectWrapper<>(
            new Timeline(
                from, 7, made.today(), List.of(), List.of(), List.of(), List.of(), List.of()));
    lens = new ReadOnlyObjectWrapper<>(Lens.over(from, from, 7, 0, 1));
    range.addListener((observable, before, now) -> reset());
  }

  /** Works out what has changed since it was shown last; the old rows stay until then. */
  void refresh() {
    Seen seen = desk.seen();
    if (seen.equals(made) && !timeline.get().strips().isEmpty()) return;
    desk.inBackground(() -> maker.make(seen), next -> show(seen, next));
  }

  private void show(Seen seen, Timeline next) {
    boolean first = timeline.get().strips().isEmpty();
    LocalDate looked = lens.get().first();
    double days = lens.get().days();
    made = seen;
    timeline.set(next);
    Lens now = lens.get();
    if (first) reset();
    else look(Lens.over(next.from(), looked, days, now.left(), now.right()));
  }

  /** Week, block or year. */
  public ObjectProperty<Trends.Range> rangeProperty() {
    return range;
  }

  ReadOnlyObjectProperty<Timeline> timelineProperty() {
    return timeline.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Lens> lensProperty() {
    return lens.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
    return arrangement.getReadOnlyProperty();
  }

  Timeline timeline() {
    return timeline.get();
  }

  Lens lens() {
    return lens.get();
  }

  Grain grain() {
    return Grain.of(range.get());
  }

  /** The rows that are shown, in their order. */
  List<Strip> strips() {
    return arrangement.get().shown(timeline.get().strips());
  }

  /** Days before it are drawn faint: in a week's view those of the week before. */
  LocalDate strongFrom() {
    return range.get() == Trends.Range.WEEK ? week() : timeline.get().from();
  }

  /** The axis has other edges now; the days seen stay the same. */
  void edges(double left, double right) {
    if (right <= left + 1) return;
    Lens now = lens.get();
    if (now.left() != left || now.right() != right) look(now.between(left, right));
  }

  /** Shows the days of the range around the chosen day. */
  void reset() {
    LocalDate chosen = desk.chosenProperty().get();
    LocalDate week = week();
    switch (range.get()) {
      case WEEK -> over(week.minusDays(7), 14);
      case BLOCK -> {
        Optional<TrainingBlock> block = made.plan().blockOn(chosen);
        if (block.isPresent()) over(block.get().start(), 7.0 * block.get().weeks().size());
        else over(week.minusWeeks(BLOCK_WEEKS / 2), 7.0 * BLOCK_WEEKS);
      }
      case YEAR -> over(week.minusWeeks(51), 7 * 52);
    }
  }

  /** Shows the range around the chosen day, and lights it. */
  void lookAtChosen() {
    reset();
    desk.litProperty().set(Optional.of(desk.chosenProperty().get()));
  }

  void pan(double pixels) {
    look(lens.get().panned(pixels));
  }

  void zoom(double factor, double x) {
    lens.set(lens.get().zoomedWithin(factor, x, timeline.get().days(), WIDEST));
  }

  /** Zooms around the lit day, else around the middle. */
  void zoom(double factor) {
    Lens now = lens.get();
    zoom(
        factor,
        desk.litProperty()
            .get()
            .filter(now::sees)
            .map(now::x)
            .orElse((now.left() + now.right()) / 2));
  }

  /** Lights the next day, or week, or the one before; what is lit is always seen. */
  void step(int cells) {
    Timeline all = timeline.get();
    LocalDate now = desk.litProperty().get().orElse(start(cells));
    boolean lit = desk.litProperty().get().isPresent();
    LocalDate next = lit ? now.plusDays((long) cells * grain().days()) : now;
    if (next.isBefore(all.from()) || next.isAfter(all.last())) return;
    light(next);
  }

  /** Lights the first day that is seen. */
  void home() {
    light(lens.get().first());
  }

  /** Lights the last day that is seen. */
  void end() {
    LocalDate last = lens.get().last();
    light(last.isAfter(timeline.get().last()) ? timeline.get().last() : last);
  }

  /** A screen further on, or back, and the lit day with it. */
  void page(int screens) {
    Lens now = lens.get();
    double width = now.right() - now.left();
    pan(-0.8 * width * screens);
    desk.litProperty()
        .get()
        .ifPresent(
            day -> {
              long moved = Math.round(lens.get().start() - now.start());
              desk.litProperty().set(Optional.of(day.plusDays(moved)));
            });
  }

  private LocalDate start(int cells) {
    LocalDate today = timeline.get().today();
    if (lens.get().sees(today)) return today;
    return cells > 0 ? lens.get().first() : lens.get().last();
  }

  private void light(LocalDate day) {
    Lens now = lens.get();
    double x = now.x(day);
    if (x < now.left()) pan(now.left() - x + now.dayWidth());
    else if (x > now.right()) pan(now.right() - x - now.dayWidth());
    desk.litProperty().set(Optional.of(day));
  }

  /** The day that is said: the lit one, else today, else the last one seen before it. */
  LocalDate shownDay() {
    LocalDate today = timeline.get().today();
    LocalDate last = lens.get().last();
    return cell(desk.litProperty().get().orElse(last.isBefore(today) ? last : today));
  }

  /** The first day of what a value stands for. */
  private LocalDate cell(LocalDate day) {
    if (grain() == Grain.DAY) return day;
    int index = Math.toIntExact(day.toEpochDay() - timeline.get().from().toEpochDay());
    return timeline.get().from().plusDays(7L * Math.floorDiv(index, 7));
  }

  /** Every day or week that is seen and has come, or is planned; for the table. */
  List<LocalDate> rows() {
    Lens now = lens.get();
    LocalDate first = cell(max(now.first(), timeline.get().from()));
    LocalDate last = min(now.last(), timeline.get().last());
    return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(grain().days()))
        .toList();
  }

  void unhide(String id) {
    if (arrangement.get().isHidden(id)) toggle(id);
  }

  void toggle(String id) {
    arrange(arrangement.get().toggled(id, timeline.get().strips()));
  }

  void move(String id, int step) {
    arrange(arrangement.get().moved(id, step, timeline.get().strips()));
  }

  private void arrange(Arrangement next) {
    arrangement.set(next);
    remember.accept(next.text());
  }

  /** What the shown day says in every row, for somebody who listens. */
  String spoken() {
    LocalDate day = shownDay();
    List<String> parts = new ArrayList<>();
    parts.add(dayName(day));
    timeline.get().bands().stream()
        .filter(band -> !day.isBefore(band.from()) && !day.isAfter(band.to()))
        .forEach(band -> parts.add(band.name()));
    for (Strip strip : strips()) {
      Said said = strip.said(day, grain());
      if (said.equals(Said.NOTHING)) continue;
      parts.add(words.of("timeline.spoken", strip.name(), said.spoken()));
    }
    return String.join("; ", parts);
  }

  /** A day in full, or its week. */
  String dayName(LocalDate day) {
    return grain() == Grain.DAY
        ? Dates.full(day, words)
        : words.of("timeline.weekOf", Dates.brief(day, words));
  }

  /** What the day was for, and which signals were outside; a week says what its figures are. */
  String dayAbout(LocalDate day) {
    if (grain() == Grain.WEEK) return words.of("timeline.about.week");
    List<String> parts = new ArrayList<>();
    made.ledger().sessionsOn(day).stream()
        .map(session -> words.of("kind." + session.kind()))
        .distinct()
        .forEach(parts::add);
    if (day.equals(timeline.get().today())) parts.add(words.of("timeline.asOfToday"));
    long outside =
        timeline.get().strips().stream()
            .filter(strip -> strip instanceof SignalStrip && strip.said(day, Grain.DAY).outside())
            .count();
    if (outside > 0) parts.add(words.of("timeline.about.outside", outside));
    return String.join(" · ", parts);
  }

  private LocalDate week() {
    return made.plan().runner().weekOf(desk.chosenProperty().get());
  }

  private void over(LocalDate first, double days) {
    Lens now = lens.get();
    look(Lens.over(timeline.get().from(), first, days, now.left(), now.right()));
  }

  private void look(Lens next) {
    lens.set(next.within(timeline.get().days(), WIDEST));
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
