package upswing.ui.trends;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import upswing.load.DayLoad;
import upswing.load.Form;
import upswing.load.Ledger;
import upswing.load.WeekFigures;
import upswing.training.Microcycle;
import upswing.training.SessionKind;
import upswing.ui.Messages;
import upswing.ui.chart.Ink;

/** Load, fitness, fatigue and form of some days as rows. */
final class LoadRows {

  private final Ledger ledger;
  private final Messages words;

  LoadRows(Ledger ledger, Messages words) {
    this.ledger = ledger;
    this.words = words;
  }

  /** A bar a day over two weeks, the first one faint. */
  Row days(LocalDate first, int days, LocalDate strongFrom, double height) {
    List<LoadChart.Span> bars = new ArrayList<>();
    Map<LocalDate, Row.Said> said = new HashMap<>();
    for (LocalDate day : first.datesUntil(first.plusDays(days)).toList()) {
      DayLoad load = ledger.day(day);
      bars.add(new LoadChart.Span(day, load.planned(), load.done(), false));
      said.put(day, said(load.done(), load.planned(), weekday(day)));
    }
    WeekFigures week = ledger.week(strongFrom);
    Row.Said legend = said(week.doneLoad(), week.plannedLoad(), words.of("trends.load.legend"));
    return new Row(
        words.of("trends.load"),
        words.of("trends.load.unit"),
        new LoadChart(
            words.of("trends.load"),
            words.of(
                "trends.load.spoken", Math.round(week.doneLoad()), Math.round(week.plannedLoad())),
            bars,
            1,
            strongFrom,
            ledger.today()),
        height,
        said,
        legend);
  }

  /** A bar a week. */
  Row weeks(LocalDate first, int weeks, double height) {
    List<LoadChart.Span> bars = new ArrayList<>();
    Map<LocalDate, Row.Said> said = new HashMap<>();
    double done = 0;
    double planned = 0;
    for (int i = 0; i < weeks; i++) {
      LocalDate start = first.plusDays(7L * i);
      WeekFigures week = ledger.week(start);
      bars.add(new LoadChart.Span(start, week.plannedLoad(), week.doneLoad(), isRecovery(start)));
      done += week.doneLoad();
      planned += week.plannedLoad();
      Row.Said one = said(week.doneLoad(), week.plannedLoad(), weekOf(start));
      start.datesUntil(start.plusDays(7)).forEach(day -> said.put(day, one));
    }
    return new Row(
        words.of("trends.load.weeks"),
        words.of("trends.load.unit"),
        new LoadChart(
            words.of("trends.load.weeks"),
            words.of("trends.load.spoken", Math.round(done), Math.round(planned)),
            bars,
            7,
            first,
            ledger.today()),
        height,
        said,
        said(done, planned, words.of("trends.load.legend")));
  }

  /** Fitness and fatigue as lines, form as bars; the forecast dashed. */
  List<Row> forms(LocalDate first, int days) {
    List<Form> forms = first.datesUntil(first.plusDays(days)).map(ledger::form).toList();
    List<FormChart.Recovery> recoveries =
        first
            .datesUntil(first.plusDays(days), Period.ofDays(7))
            .filter(this::isRecovery)
            .map(FormChart.Recovery::new)
            .toList();
    Optional<LocalDate> race = race(first, first.plusDays(days - 1L));
    FormChart fitness =
        new FormChart(
            words.of("trends.fitness"),
            spoken(words.of("trends.fitness"), forms, race),
            forms,
            List.of(
                new FormChart.Curve(
                    words.of("trends.fatigue.name"), Form::fatigue, Ink.FATIGUE, 1.5, false),
                new FormChart.Curve(
                    words.of("trends.fitness.name"), Form::fitness, Ink.ACCENT, 2, false)),
            recoveries,
            race,
            ledger.today());
    FormChart form =
        new FormChart(
            words.of("trends.form"),
            spoken(words.of("trends.form"), forms, race),
            forms,
            List.of(new FormChart.Curve(words.of("trends.form"), Form::form, Ink.SOFT, 1.2, true)),
            recoveries,
            race,
            ledger.today());
    Map<LocalDate, Row.Said> fitnessSaid = new HashMap<>();
    Map<LocalDate, Row.Said> formSaid = new HashMap<>();
    for (Form f : forms) {
      String date = date(f.date());
      fitnessSaid.put(
          f.date(),
          new Row.Said(
              words.of("trends.form.value", whole(f.fitness()), whole(f.fatigue())),
              date,
              Row.Tone.PLAIN));
      formSaid.put(
          f.date(),
          new Row.Said(
              signed(f.form()),
              f.warmingUp() ? words.of("trends.warmingUp", date) : date,
              Row.Tone.PLAIN));
    }
    Row.Said formLegend =
        race.map(
                day ->
                    new Row.Said(
                        "",
                        words.of("trends.form.race", signed(ledger.form(day).form())),
                        Row.Tone.PLAIN))
            .orElse(new Row.Said("", words.of("trends.form.legend"), Row.Tone.PLAIN));
    Row.Said dashed = new Row.Said("", words.of("trends.forecast"), Row.Tone.PLAIN);
    String unit = words.of("trends.load.unit");
    return List.of(
        new Row(words.of("trends.fitness"), unit, fitness, 104, fitnessSaid, dashed),
        new Row(words.of("trends.form"), unit, form, 84, formSaid, formLegend));
  }

  private Optional<LocalDate> race(LocalDate first, LocalDate last) {
    return first
        .datesUntil(last.plusDays(1))
        .filter(d -> ledger.sessionsOn(d).stream().anyMatch(s -> s.kind() == SessionKind.RACE))
        .reduce((earlier, later) -> later);
  }

  private boolean isRecovery(LocalDate start) {
    return ledger
        .plan()
        .blockOn(start)
        .flatMap(block -> block.week(start))
        .filter(Microcycle::recovery)
        .isPresent();
  }

  private Row.Said said(double done, double planned, String about) {
    String value =
        planned > 0 ? words.of("trends.load.of", whole(done), whole(planned)) : whole(done);
    return new Row.Said(value, about, Row.Tone.PLAIN);
  }

  private String spoken(String name, List<Form> forms, Optional<LocalDate> race) {
    LocalDate day = race.orElse(ledger.today());
    Form form =
        forms.stream().filter(f -> f.date().equals(day)).findFirst().orElse(forms.getLast());
    return words.of(
        "trends.forms.spoken",
        name,
        date(form.date()),
        whole(form.fitness()),
        whole(form.fatigue()),
        signed(form.form()));
  }

  private String whole(double points) {
    return Long.toString(Math.round(points));
  }

  /** With its sign, the minus as long as the plus. */
  private String signed(double points) {
    long whole = Math.round(points);
    return whole < 0 ? "\u2212" + -whole : whole > 0 ? "+" + whole : "0";
  }

  private String weekday(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE", words.locale()).format(day);
  }

  private String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEE d MMM", words.locale()).format(day);
  }

  private String weekOf(LocalDate start) {
    return words.of(
        "trends.weekOf", DateTimeFormatter.ofPattern("d MMM", words.locale()).format(start));
  }
}
