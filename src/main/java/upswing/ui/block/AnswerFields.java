package upswing.ui.block;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import upswing.training.Absence;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.RecoveryRhythm;

/**
 * The wizard's fields. Race day and number of weeks go with the goal until the runner has chosen
 * them.
 */
final class AnswerFields {

  private final BlockCalendar calendar;
  private final BlockWords words;
  private final ObjectProperty<Goal> goal = new SimpleObjectProperty<>(Goal.HALF_MARATHON);
  private final StringProperty race = new SimpleStringProperty("");
  private final StringProperty start = new SimpleStringProperty("");
  private final StringProperty weeks = new SimpleStringProperty("");
  private final StringProperty target = new SimpleStringProperty("");
  private final StringProperty weekly = new SimpleStringProperty("");
  private final StringProperty longest = new SimpleStringProperty("");
  private final DayWishes days;
  private final ObjectProperty<RecoveryRhythm> rhythm;
  private final IntegerProperty cutPercent;
  private final ObjectProperty<Integer> keySessions;
  private final ObservableList<AwayWish> away = FXCollections.observableArrayList();
  private Runnable onChange = () -> {};
  private String proposedRace = "";
  private String proposedWeeks = "";
  private boolean chosen;
  private boolean quiet;

  AnswerFields(FirstAnswers first, BlockCalendar calendar, BlockWords words) {
    this.calendar = calendar;
    this.words = words;
    days = new DayWishes(calendar.weekStart(), words);
    rhythm = new SimpleObjectProperty<>(first.rhythm());
    cutPercent = new SimpleIntegerProperty(first.cutPercent());
    keySessions = new SimpleObjectProperty<>(first.keySessions());
    start.set(words.date(calendar.firstStart()));
    weekly.set(words.time(first.weeklyMinutes()));
    longest.set(words.time(first.longestMinutes()));
    days.set(first.available(), first.longDay());
    propose();
    follow();
  }

  ObjectProperty<Goal> goal() {
    return goal;
  }

  StringProperty race() {
    return race;
  }

  StringProperty start() {
    return start;
  }

  StringProperty weeks() {
    return weeks;
  }

  StringProperty target() {
    return target;
  }

  StringProperty weekly() {
    return weekly;
  }

  StringProperty longest() {
    return longest;
  }

  DayWishes days() {
    return days;
  }

  ObjectProperty<RecoveryRhythm> rhythm() {
    return rhythm;
  }

  IntegerProperty cutPercent() {
    return cutPercent;
  }

  ObjectProperty<Integer> keySessions() {
    return keySessions;
  }

  /** The days away. */
  ObservableList<AwayWish> away() {
    return away;
  }

  /** One more stretch of days away, not typed yet. */
  void addAway() {
    away.add(new AwayWish());
  }

  /** Whom a changed answer is told; several changed at once are told once. */
  void onChange(Runnable told) {
    onChange = told;
  }

  /** Changes several answers as if they were one. */
  private void change(Runnable changes) {
    quiet = true;
    changes.run();
    quiet = false;
    changed();
  }

  /** Puts wishes into the fields as if the runner had chosen each; what was run so far stays. */
  void set(BlockSettings wishes) {
    change(
        () -> {
          goal.set(wishes.goal());
          wishes.race().ifPresent(day -> race.set(words.date(day)));
          if (wishes.race().isEmpty()) start.set(words.date(wishes.start()));
          weeks.set(Integer.toString(wishes.weeks()));
          if (wishes.target().isEmpty()) target.set("");
          days.set(wishes.available(), wishes.longDay());
          cutPercent.set(wishes.cutPercent());
          keySessions.set(wishes.keySessions());
          away.setAll(wishes.away().stream().map(this::asTyped).toList());
          chosen = true;
        });
  }

  /** All answers as they stand. */
  Answers answers() {
    return new Answers(
        goal.get(),
        race.get(),
        start.get(),
        weeks.get(),
        target.get(),
        weekly.get(),
        longest.get(),
        days.typed(),
        days.longDay().map(DayWish::day),
        rhythm.get(),
        cutPercent.get(),
        keySessions.get(),
        away.stream().map(AwayWish::typed).toList());
  }

  private AwayWish asTyped(Absence absence) {
    AwayWish wish = new AwayWish();
    wish.first().set(words.date(absence.first()));
    if (absence.days() > 1) wish.last().set(words.date(absence.last()));
    return wish;
  }

  private void follow() {
    List<Observable> all =
        List.of(goal, race, start, weeks, target, weekly, longest, rhythm, cutPercent, keySessions);
    all.forEach(one -> one.addListener(change -> changed()));
    away.addListener((ListChangeListener<AwayWish>) this::follow);
    for (DayWish wish : days.days()) {
      wish.useProperty().addListener(change -> changed());
      wish.minutesProperty().addListener(change -> changed());
    }
  }

  private void follow(ListChangeListener.Change<? extends AwayWish> change) {
    while (change.next()) {
      for (AwayWish wish : change.getAddedSubList()) {
        wish.first().addListener(typed -> changed());
        wish.last().addListener(typed -> changed());
      }
    }
    changed();
  }

  private void changed() {
    if (quiet) return;
    quiet = true;
    propose();
    quiet = false;
    onChange.run();
  }

  private void propose() {
    if (chosen) return;
    boolean toRace = goal.get().raceMeters().isPresent();
    if (toRace && race.get().equals(proposedRace)) {
      proposedRace = words.date(calendar.usualRace(goal.get()));
      race.set(proposedRace);
    }
    if (weeks.get().equals(proposedWeeks)) {
      Optional<LocalDate> day =
          toRace ? Typed.date(race.get(), calendar.today()) : Optional.empty();
      int usual =
          day.map(date -> calendar.weeksFor(goal.get(), date))
              .orElse(BlockCalendar.usualWeeks(goal.get()));
      proposedWeeks = Integer.toString(usual);
      weeks.set(proposedWeeks);
    }
  }
}
