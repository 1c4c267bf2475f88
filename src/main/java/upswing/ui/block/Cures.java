package upswing.ui.block;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import upswing.planning.BlockPlanner.Note;
import upswing.training.RecoveryRhythm;
import upswing.ui.block.DayWish.Use;
import upswing.ui.block.Obstacle.Cure;

/** What stands in a block's way as sentences, each with a click that loosens it where one can. */
final class Cures {

  private static final int USUAL = 60;

  private final AnswerFields answers;
  private final BlockWords words;

  Cures(AnswerFields answers, BlockWords words) {
    this.answers = answers;
    this.words = words;
  }

  List<Obstacle> of(List<Note> blockers) {
    return blockers.stream().map(note -> new Obstacle(words.of(note), cure(note))).toList();
  }

  private Optional<Cure> cure(Note note) {
    String kind = note.key().substring(note.key().lastIndexOf('.') + 1);
    List<String> about = note.about();
    return switch (kind) {
      case "fewWeeks", "manyWeeks", "moreWeeks", "lessWeeks" ->
          cure("block.cure.weeks", about.get(1), () -> answers.weeks().set(about.get(1)));
      case "raceDay" -> {
        String day = words.date(LocalDate.parse(about.get(1)));
        yield cure("block.cure.race", day, () -> answers.race().set(day));
      }
      case "targetFree" -> cure("block.cure.target", "", () -> answers.target().set(""));
      case "dayLimits" -> {
        int minutes = Integer.parseInt(about.get(0));
        yield cure("block.cure.days", words.time(minutes), () -> atLeast(minutes));
      }
      case "longDayLimit" -> {
        String time = words.atMost(Integer.parseInt(about.get(2)));
        yield cure("block.cure.longDay", time, () -> longDayMinutes(time));
      }
      case "otherLongDay" -> {
        DayOfWeek day = DayOfWeek.valueOf(about.get(1));
        yield cure("block.cure.otherLongDay", words.of("block.day." + day), () -> longDay(day));
      }
      case "rhythm" -> {
        RecoveryRhythm rhythm = RecoveryRhythm.valueOf(about.get(1));
        yield cure(
            "block.cure.rhythm",
            words.of("block.rhythm." + rhythm),
            () -> answers.rhythm().set(rhythm));
      }
      case "cut" -> {
        int percent = Integer.parseInt(about.get(1));
        yield cure("block.cure.cut", about.get(1), () -> answers.cutPercent().set(percent));
      }
      case "keySessions" -> {
        int sessions = Integer.parseInt(about.get(1));
        yield cure(
            "block.cure.keySessions", about.get(1), () -> answers.keySessions().set(sessions));
      }
      default -> Optional.empty();
    };
  }

  private Optional<Cure> cure(String key, String about, Runnable deed) {
    return Optional.of(new Cure(words.of(key, about), () -> answers.change(deed)));
  }

  private void atLeast(int minutes) {
    for (DayWish wish : answers.days().days()) {
      if (wish.use() == Use.REST) continue;
      int now = Typed.minutes(wish.minutesProperty().get()).orElse(USUAL);
      wish.minutesProperty().set(words.atMost(Math.max(now, minutes)));
    }
  }

  private void longDayMinutes(String time) {
    answers.days().longDay().ifPresent(wish -> wish.minutesProperty().set(time));
  }

  private void longDay(DayOfWeek day) {
    DayWish wish = answers.days().day(day);
    while (wish.use() != Use.LONG) answers.days().cycle(wish);
  }
}
