package upswing.ui.history;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.LogEntry;
import upswing.workspace.Snapshot;

/** All changes in words, newest first, and the step to any of them. */
final class HistoryViewModel {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Desk desk;
  private final DeedWords deeds;
  private final ZoneId zone;
  private final Locale locale;
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<HistoryLine>> lines =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Subscription watching;

  /**
   * The history of a desk.
   *
   * @param zone whose clock the times are of
   */
  HistoryViewModel(Desk desk, Messages words, ZoneId zone) {
    this.desk = desk;
    this.zone = zone;
    deeds = new DeedWords(words);
    locale = words.locale();
    watching =
        desk.seenProperty()
            .subscribe(seen -> fill())
            .and(search.subscribe((before, now) -> fill()));
  }

  /** What is looked for in the list. */
  StringProperty searchProperty() {
    return search;
  }

  /** The list, newest first; undone changes come first of all. */
  ReadOnlyObjectProperty<List<HistoryLine>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** How many changes there are in all. */
  int count() {
    return snapshot().log().size();
  }

  /** How many of them are undone. */
  int undone() {
    return (int) snapshot().log().stream().filter(LogEntry::undone).count();
  }

  /** Goes to where things stood after a change; 0 is before the first. */
  void stepTo(long number) {
    desk.stepTo(number);
  }

  void close() {
    watching.unsubscribe();
  }

  private void fill() {
    long last = snapshot().undoable().map(LogEntry::number).orElse(0L);
    String wanted = search.get().strip().toLowerCase(locale);
    Stream<HistoryLine> all = snapshot().log().reversed().stream().map(entry -> line(entry, last));
    lines.set(all.filter(line -> line.said().toLowerCase(locale).contains(wanted)).toList());
  }

  private HistoryLine line(LogEntry entry, long last) {
    ZonedDateTime at = entry.at().atZone(zone);
    return new HistoryLine(
        entry.number(),
        at.toLocalDate(),
        CLOCK.format(at),
        deeds.of(entry.deed()),
        entry.undone(),
        entry.number() == last);
  }

  private Snapshot snapshot() {
    return desk.seen().snapshot();
  }
}
