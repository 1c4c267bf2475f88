package upswing.ui.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import upswing.planning.BlockPlanner.Blocker;
import upswing.planning.BlockPlanner.Note;
import upswing.ui.block.Obstacle.Cure;

/** What stands in a block's way as sentences, each with the click that makes room. */
final class Cures {

  private final AnswerFields answers;
  private final BlockWords words;

  Cures(AnswerFields answers, BlockWords words) {
    this.answers = answers;
    this.words = words;
  }

  List<Obstacle> of(List<Blocker> blockers) {
    return blockers.stream().map(this::obstacle).toList();
  }

  private Obstacle obstacle(Blocker blocker) {
    Optional<Cure> cure =
        blocker
            .loosened()
            .map(wishes -> new Cure(click(blocker.notes()), () -> answers.set(wishes)));
    return new Obstacle(
        blocker.notes().stream().map(words::of).collect(Collectors.joining(" ")), cure);
  }

  private String click(List<Note> notes) {
    return notes.stream()
        .map(note -> words.of("block.cure." + kind(note), note))
        .collect(Collectors.joining(", "));
  }

  private static String kind(Note note) {
    return note.key().substring(note.key().lastIndexOf('.') + 1);
  }
}
