package upswing.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import upswing.ui.Messages;

/** The operating system's own dialogs. */
public final class DialogChooser implements Chooser {

  private static final List<String> KNOWN =
      Stream.of("*.fit", "*.tcx", "*.gpx", "*.csv", "*.tsv", "*.txt", "*.zip", "*.gz")
          // Linux tells large letters from small ones, and some watches write large ones.
          .flatMap(ending -> Stream.of(ending, ending.toUpperCase(Locale.ROOT)))
          .toList();

  private final Supplier<Window> owner;
  private final Messages words;

  /**
   * Dialogs over a window.
   *
   * @param owner asked each time a dialog opens
   */
  public DialogChooser(Supplier<Window> owner, Messages words) {
    this.owner = owner;
    this.words = words;
  }

  @Override
  public List<Path> files() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.of("importing.title"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(words.of("importing.choose.known"), KNOWN),
            new FileChooser.ExtensionFilter(words.of("importing.choose.all"), "*.*"));
    return Optional.ofNullable(chooser.showOpenMultipleDialog(owner.get())).stream()
        .flatMap(List::stream)
        .map(File::toPath)
        .toList();
  }

  @Override
  public List<Path> folder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.of("importing.title"));
    return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath).stream().toList();
  }
}
