package upswing.ui.trends;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.chart.Lens;

/** What the trends pane shows: the range, the trends in it, and the day whose values are said. */
public final class TrendsViewModel {

  private final Desk desk;
  private final TrendsMaker maker;
  private final ObjectProperty<Trends.Range> range = new SimpleObjectProperty<>(Trends.Range.WEEK);
  private final ReadOnlyObjectWrapper<Trends> trends;
  private final ReadOnlyObjectWrapper<LocalDate> shownDay;
  private final ObjectProperty<Optional<Lens>> lens = new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private final ReadOnlyStringWrapper dates = new ReadOnlyStringWrapper();

  public TrendsViewModel(Desk desk, Messages words) {
    this.desk = desk;
    maker = new TrendsMaker(words);
    trends = new ReadOnlyObjectWrapper<>(make());
    shownDay = new ReadOnlyObjectWrapper<>(day());
    name();
    desk.seenProperty().addListener((seen, before, now) -> refresh());
    desk.trialProperty().addListener((trial, before, now) -> refresh());
    desk.chosenProperty().addListener((chosen, before, now) -> refresh());
    desk.litProperty().addListener((lit, before, now) -> shownDay.set(day()));
    range.addListener((range, before, now) -> refresh());
    lens.addListener((lens, before, now) -> name());
  }

  /** Week, block or year. */
  public ObjectProperty<Trends.Range> rangeProperty() {
    return range;
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<Trends> trendsProperty() {
    return trends.getReadOnlyProperty();
  }

  /** What is shown. */
  public Trends trends() {
    return trends.get();
  }

  /** The day whose values are said: the lit one, else the chosen one, at most today. */
  public ReadOnlyObjectProperty<LocalDate> shownDayProperty() {
    return shownDay.getReadOnlyProperty();
  }

  /** Which of the days are looked at closer; empty where all are seen. */
  ObjectProperty<Optional<Lens>> lensProperty() {
    return lens;
  }

  /** What is seen. */
  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** Which days those are, where the title does not say it. */
  ReadOnlyStringProperty datesProperty() {
    return dates.getReadOnlyProperty();
  }

  private void name() {
    Optional<Lens> closer = lens.get();
    title.set(closer.map(now -> maker.span(now.first(), now.last())).orElse(trends().title()));
    dates.set(closer.isPresent() ? "" : trends().dates());
  }

  /** Other days are seen as a whole first. */
  private void refresh() {
    Trends before = trends();
    trends.set(make());
    if (!trends().first().equals(before.first()) || trends().days() != before.days()) {
      lens.set(Optional.empty());
    }
    name();
    shownDay.set(day());
  }

  private Trends make() {
    return maker.make(
        desk.seen(), desk.trialProperty().get(), desk.chosenProperty().get(), range.get());
  }

  /** The day whose signals are said: a lit day to come has none yet, and hides none. */
  LocalDate judgedDay() {
    LocalDate shown = shownDay.get();
    return shown.isAfter(desk.seen().today()) ? usual() : shown;
  }

  private LocalDate day() {
    return desk.litProperty().get().orElseGet(this::usual);
  }

  private LocalDate usual() {
    LocalDate today = desk.seen().today();
    LocalDate chosen = desk.chosenProperty().get();
    return chosen.isAfter(today) ? today : chosen;
  }
}
