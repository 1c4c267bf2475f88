package upswing.ui.print;

import java.time.format.DateTimeFormatter;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import upswing.training.TrainingBlock;
import upswing.ui.Messages;

/** A block by its name and dates. */
final class BlockName extends StringConverter<TrainingBlock> {

  private final Messages words;

  BlockName(Messages words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable TrainingBlock block) {
    if (block == null) return "";
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM", words.locale());
    return words.of(
        "print.block", block.name(), day.format(block.start()), day.format(block.end()));
  }

  @Override
  public @Nullable TrainingBlock fromString(String typed) {
    return null;
  }
}
