package upswing.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import upswing.edit.WorkoutText;
import upswing.load.Ledger;
import upswing.load.PlannedFigures;
import upswing.load.WeekFigures;
import upswing.load.Zones;
import upswing.planning.Report;
import upswing.planning.template.TemplateFit;
import upswing.training.Activity;
import upswing.training.CheckIn;
import upswing.training.Microcycle;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Template;
import upswing.training.TrainingBlock;
import upswing.ui.Messages;

/** Turns records into the rows of an answer; unknown values are left out, never zero. */
final class Answers {

  private final Messages words;

  Answers(Messages words) {
    this.words = words;
  }

  ArrayNode activities(Ledger ledger, Predicate<LocalDate> wanted) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    ledger.plan().activities().values().stream()
        .filter(activity -> wanted.test(activity.date()))
        .sorted(Comparator.comparing(Activity::start).thenComparing(Activity::id))
        .forEach(activity -> rows.add(activity(ledger, activity)));
    return rows;
  }

  private static ObjectNode activity(Ledger ledger, Activity activity) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("start", activity.start().toString());
    row.put("sport", lower(activity.sport()));
    row.put("timerSeconds", activity.timer().toMillis() / 1000.0);
    row.put("elapsedSeconds", activity.elapsed().toMillis() / 1000.0);
    activity.meters().ifPresent(meters -> row.put("meters", round(meters)));
    activity.averageHeartRate().ifPresent(bpm -> row.put("averageHeartRate", bpm));
    activity.temperature().ifPresent(celsius -> row.put("celsius", round(celsius)));
    ledger.load(activity.id()).ifPresent(load -> row.put("load", round(load.points())));
    row.put("source", activity.source().file());
    return row;
  }

  ArrayNode sessions(Ledger ledger, Predicate<LocalDate> wanted) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    ledger
        .plan()
        .sessionsByDate()
        .forEach(
            (date, sessions) -> {
              if (wanted.test(date)) sessions.forEach(s -> rows.add(session(ledger, s)));
            });
    return rows;
  }

  static ObjectNode session(Ledger ledger, Session session) {
    PlannedFigures planned = ledger.planned(session);
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("date", session.date().toString());
    row.put("kind", lower(session.kind()));
    row.put("minutes", round(planned.minutes()));
    row.put("load", round(planned.load()));
    row.put("state", lower(ledger.state(session)));
    row.put("text", WorkoutText.format(session.kind(), session.workout()));
    return row;
  }

  ArrayNode checkIns(Ledger ledger, Predicate<LocalDate> wanted) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    ledger.plan().checkIns().values().stream()
        .filter(checkIn -> wanted.test(checkIn.date()))
        .forEach(checkIn -> rows.add(checkIn(checkIn)));
    return rows;
  }

  private static ObjectNode checkIn(CheckIn checkIn) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("date", checkIn.date().toString());
    checkIn.readings().forEach((signal, reading) -> row.put(lower(signal), reading.value()));
    checkIn.bedTime().ifPresent(time -> row.put("bedTime", time.toString()));
    checkIn.wakeTime().ifPresent(time -> row.put("wakeTime", time.toString()));
    if (!checkIn.sorenessSite().isEmpty()) row.put("sorenessSite", checkIn.sorenessSite());
    if (!checkIn.tags().isEmpty()) {
      ArrayNode tags = row.putArray("tags");
      checkIn.tags().forEach(tag -> tags.add(lower(tag)));
    }
    if (!checkIn.note().isEmpty()) row.put("note", checkIn.note());
    return row;
  }

  ArrayNode blocks(Ledger ledger, Predicate<LocalDate> wanted) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    ledger.plan().blocks().values().stream()
        .filter(block -> wanted.test(block.start()) || wanted.test(block.end()))
        .sorted(Comparator.comparing(TrainingBlock::start))
        .forEach(block -> rows.add(block(ledger, block)));
    return rows;
  }

  ObjectNode block(Ledger ledger, TrainingBlock block) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("name", block.name());
    row.put("start", block.start().toString());
    row.put("end", block.end().toString());
    row.put("goal", words.of("goal." + block.settings().goal()));
    ArrayNode weeks = row.putArray("weeks");
    for (Microcycle week : block.weeks()) {
      WeekFigures figures = ledger.week(week.start());
      ObjectNode one = weeks.addObject();
      one.put("start", week.start().toString());
      one.put("phase", lower(week.phase()));
      one.put("recovery", week.recovery());
      one.put("minutes", round(figures.plannedMinutes()));
      one.put("load", round(figures.plannedLoad()));
      int away = block.settings().daysAway(week.start());
      if (away > 0) one.put("daysAway", away);
      ArrayNode sessions = one.putArray("sessions");
      week.start()
          .datesUntil(week.start().plusDays(7))
          .forEach(day -> ledger.sessionsOn(day).forEach(s -> sessions.add(session(ledger, s))));
    }
    return row;
  }

  /** How good a planned block is and what holds it back. */
  ObjectNode addReport(ObjectNode row, Report report) {
    row.put("points", round(report.points()));
    row.put("bound", round(report.bound()));
    row.put("steady", report.steady());
    ArrayNode costs = row.putArray("costs");
    for (Report.Cost cost : report.costs()) {
      costs
          .addObject()
          .put("about", words.sentence(cost.note().key(), cost.note().about()))
          .put("points", round(cost.points()));
    }
    return row;
  }

  /** Weeks and blocks kept to be planned again, by name; days do not matter. */
  ArrayNode templates(Ledger ledger) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    ledger.plan().templates().values().stream()
        .sorted(Comparator.comparing(Template::name).thenComparing(Template::id))
        .forEach(template -> rows.add(template(ledger, template)));
    return rows;
  }

  private static ObjectNode template(Ledger ledger, Template template) {
    Zones zones = ledger.zones(ledger.today());
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("name", template.name());
    row.put("weeks", template.weeks());
    row.put("minutes", round(TemplateFit.allMinutes(template, zones)));
    ArrayNode sessions = row.putArray("sessions");
    template.sessions().stream()
        .filter(session -> session.kind() != SessionKind.REST)
        .forEach(
            session -> {
              ObjectNode one = sessions.addObject();
              one.put("day", (int) ChronoUnit.DAYS.between(template.start(), session.date()) + 1);
              one.put("kind", lower(session.kind()));
              one.put("text", WorkoutText.format(session.kind(), session.workout()));
            });
    return row;
  }

  /** Rows as lines of aligned columns; lists inside a row are only counted. */
  List<String> table(ArrayNode rows) {
    if (rows.isEmpty()) return List.of(words.of("cli.nothing"));
    List<String> names = new ArrayList<>();
    for (JsonNode row : rows) {
      row.propertyNames().forEach(name -> names.add(name));
    }
    List<String> columns = names.stream().distinct().toList();
    List<List<String>> cells = new ArrayList<>();
    cells.add(columns);
    for (JsonNode row : rows) {
      cells.add(columns.stream().map(column -> cell(row.get(column))).toList());
    }
    int[] widths = new int[columns.size()];
    for (List<String> line : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    return cells.stream().map(line -> padded(line, widths)).toList();
  }

  private static String padded(List<String> line, int[] widths) {
    StringBuilder padded = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      padded.append(line.get(i)).repeat(" ", widths[i] - line.get(i).length() + 2);
    }
    return padded.toString().stripTrailing();
  }

  private static String cell(@org.jspecify.annotations.Nullable JsonNode value) {
    if (value == null) return "";
    return value.isArray() ? String.valueOf(value.size()) : value.asString();
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static double round(double value) {
    return Math.rint(value * 10) / 10;
  }
}
