package upswing.ui.print;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks for a PDF, PNG or SVG file in the way of the operating system. */
public final class FileDialog implements Destination {

  private final Supplier<Window> owner;

  /** A dialog over a window. */
  public FileDialog(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> ask(String name) {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(name);
    for (String ending : List.of("pdf", "png", "svg")) {
      chooser
          .getExtensionFilters()
          .add(new ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
    }
    return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
  }
}
