package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.load.DayLoad;
import upswing.load.DoneLoad;
import upswing.load.Form;
import upswing.load.Ledger;
import upswing.report.Reckoning;
import upswing.training.Activity;
import upswing.training.Session;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** Where load, fitness, fatigue and form of a day come from. */
final class LoadReckoning {

  private final Ledger ledger;
  private final Messages words;

  LoadReckoning(Ledger ledger, Messages words) {
    this.ledger = ledger;
    this.words = words;
  }

  /** Each activity with the method its load is known by, and each session with what is expected. */
  Reckoning ofLoad(LocalDate day) {
    List<Reckoning.Number> numbers = new ArrayList<>();
    for (Activity activity : ledger.activitiesOn(day)) {
      Optional<DoneLoad> load = ledger.load(activity.id());
      String name =
          activity.title().isEmpty() ? words.of("timeline.number.activity") : activity.title();
      numbers.add(
          new Reckoning.Number(
              name, load.map(this::known).orElse(words.of("timeline.why.unknown"))));
    }
    for (Session session : ledger.sessionsOn(day)) {
      double load = ledger.planned(session).load();
      if (load == 0) continue;
      numbers.add(
          new Reckoning.Number(
              words.of("timeline.number.planned", words.of("kind." + session.kind())),
              words.of("timeline.points", one(load))));
    }
    DayLoad sum = ledger.day(day);
    add(numbers, "done", one(sum.done()));
    add(numbers, "plannedSum", one(sum.planned()));
    if (sum.estimated()) add(numbers, "estimated", one(sum.done()));
    return new Reckoning(
        title("timeline.load", day),
        numbers,
        words.of("timeline.formula.load"),
        words.of("timeline.source.load"));
  }

  Reckoning ofFitness(LocalDate day) {
    Form before = ledger.form(day.minusDays(1));
    Form now = ledger.form(day);
    List<Reckoning.Number> numbers = new ArrayList<>();
    add(numbers, "impulse", one(impulse(before.fitness(), now.fitness())));
    add(numbers, "fitnessBefore", one(before.fitness()));
    add(numbers, "fitness", one(now.fitness()));
    add(numbers, "fatigueBefore", one(before.fatigue()));
    add(numbers, "fatigue", one(now.fatigue()));
    return new Reckoning(
        title("timeline.form.FITNESS", day),
        numbers,
        words.of("timeline.formula.fitness"),
        words.of("timeline.source.fitness"));
  }

  Reckoning ofForm(LocalDate day) {
    Form before = ledger.form(day.minusDays(1));
    List<Reckoning.Number> numbers = new ArrayList<>();
    add(numbers, "fitnessBefore", one(before.fitness()));
    add(numbers, "fatigueBefore", one(before.fatigue()));
    add(numbers, "form", one(ledger.form(day).form()));
    return new Reckoning(
        title("timeline.form.FORM", day),
        numbers,
        words.of("timeline.formula.form"),
        words.of("timeline.source.fitness"));
  }

  /** The load behind one day's step of fitness, which forgets a 42nd of itself. */
  private static double impulse(double before, double now) {
    double keeps = Math.exp(-1.0 / 42);
    return Math.max(0, (now - before * keeps) / (1 - keeps));
  }

  private String known(DoneLoad load) {
    String method = words.of("timeline.method." + load.method());
    String points = words.of("timeline.points", one(load.points()));
    return load.scale() == 1
        ? points + ", " + method
        : words.of(
            "timeline.method.scaled",
            points,
            method,
            String.format(words.locale(), "%.2f", load.scale()));
  }

  private String title(String name, LocalDate day) {
    return words.of("timeline.why.title", words.of(name), Dates.full(day, words));
  }

  private String one(double value) {
    return String.format(words.locale(), "%.1f", value);
  }

  private void add(List<Reckoning.Number> numbers, String name, String value) {
    numbers.add(new Reckoning.Number(words.of("timeline.number." + name), value));
  }
}
