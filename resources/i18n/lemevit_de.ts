<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>LeMeViT</name>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Accept rasters without a CRS</source>
      <translation>Raster ohne KBS zulassen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Add it to the project as a layer: Run exports the area first.</source>
      <translation>Fügen Sie es dem Projekt als Layer hinzu: „Starten“ exportiert dann zuerst den Bereich.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Also confidence</source>
      <translation>Auch Konfidenz</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Also the attention of the meta tokens</source>
      <translation>Auch die Aufmerksamkeit der Meta-Token</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Ask for the model as .onnx with its weights inside.</source>
      <translation>Bitten Sie um das Modell als .onnx-Datei mit enthaltenen Gewichten.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Assign a CRS to the layer (Layer &gt; Set CRS of Layer(s)), or tick 'Accept rasters without a CRS' in the advanced settings.</source>
      <translation>Weisen Sie dem Layer ein KBS zu (Layer &gt; KBS von Layer(n) setzen) oder aktivieren Sie in den erweiterten Einstellungen „Raster ohne KBS zulassen“.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Assign the right CRS to the layer that has none (Layer &gt; Set CRS of Layer(s)), then run again.</source>
      <translation>Weisen Sie dem Layer ohne KBS das richtige zu (Layer &gt; KBS von Layer(n) setzen) und starten Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Bands</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Bands after</source>
      <translation>Kanäle nachher</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the CRS of the labels.</source>
      <translation>Prüfen Sie das KBS der Labels.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the network and the proxy settings of QGIS, then try again.</source>
      <translation>Prüfen Sie die Netzwerkverbindung und die Proxyeinstellungen von QGIS und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the path, and that the drive is connected.</source>
      <translation>Prüfen Sie den Pfad und ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a folder that exists and that you may write to.</source>
      <translation>Wählen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a larger area, or a finer pixel size.</source>
      <translation>Wählen Sie einen größeren Bereich oder eine feinere Pixelgröße.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a model made for this task.</source>
      <translation>Wählen Sie ein Modell, das für diese Aufgabe gemacht ist.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a polygon layer with a CRS that overlaps the raster.</source>
      <translation>Wählen Sie einen Polygonlayer mit KBS, der das Raster überlappt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a raster file such as a GeoTIFF. If it was downloaded, download it again.</source>
      <translation>Wählen Sie eine Rasterdatei, z. B. ein GeoTIFF. Wurde sie heruntergeladen, laden Sie sie erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a smaller area, or another output folder.</source>
      <translation>Wählen Sie einen kleineren Bereich oder einen anderen Ausgabeordner.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a vector layer of a GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GML or KML file.</source>
      <translation>Wählen Sie einen Vektorlayer aus einer GeoPackage-, Shapefile-, GeoJSON-, FlatGeobuf-, GML- oder KML-Datei.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a vector layer with a field of classes that overlaps the raster.</source>
      <translation>Wählen Sie einen Vektorlayer mit einem Klassenfeld, der das Raster überlappt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an area that overlaps the raster.</source>
      <translation>Wählen Sie einen Bereich, der das Raster überlappt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an area with a width and a height.</source>
      <translation>Wählen Sie einen Bereich mit Breite und Höhe.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an installed model or a model file (.onnx).</source>
      <translation>Wählen Sie ein installiertes Modell oder eine Modelldatei (.onnx).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another model, or ask the author of this one.</source>
      <translation>Wählen Sie ein anderes Modell oder fragen Sie den Autor dieses Modells.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another output file, or remove the existing one.</source>
      <translation>Wählen Sie eine andere Ausgabedatei oder entfernen Sie die vorhandene.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another output file. The input is never overwritten.</source>
      <translation>Wählen Sie eine andere Ausgabedatei. Die Eingabe wird nie überschrieben.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another value.</source>
      <translation>Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the bands in the advanced settings, in the order of the model.</source>
      <translation>Wählen Sie in den erweiterten Einstellungen die Kanäle in der Reihenfolge des Modells.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the device auto or cpu in the advanced settings.</source>
      <translation>Wählen Sie in den erweiterten Einstellungen das Gerät auto oder cpu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the device cpu in the advanced settings.</source>
      <translation>Wählen Sie in den erweiterten Einstellungen das Gerät cpu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the folder of a label set.</source>
      <translation>Wählen Sie den Ordner eines Label-Datensatzes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the input values.</source>
      <translation>Wählen Sie die Eingabewerte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the precision auto in the advanced settings.</source>
      <translation>Wählen Sie in den erweiterten Einstellungen die Rechengenauigkeit auto.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose two rasters of the same place; check that both layers' files have the right CRS.</source>
      <translation>Wählen Sie zwei Raster desselben Ortes; prüfen Sie, ob die Dateien beider Layer das richtige KBS haben.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Convert it to a GeoTIFF first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>Wandeln Sie es zuerst in ein GeoTIFF um (Raster &gt; Konvertierung &gt; Umwandeln).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Convert it to red, green and blue first: Raster &gt; Conversion &gt; PCT to RGB.</source>
      <translation>Wandeln Sie ihn zuerst in Rot, Grün und Blau um: Raster &gt; Konvertierung &gt; PCT nach RGB.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Copy or download the file again.</source>
      <translation>Kopieren oder laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Correct a shift</source>
      <translation>Verschiebung korrigieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Download or copy the model again.</source>
      <translation>Laden oder kopieren Sie das Modell erneut.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw a few strokes of at least two classes, close to each other.</source>
      <translation>Zeichnen Sie einige Striche von mindestens zwei Klassen, dicht beieinander.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw more of both, join them, or add a band.</source>
      <translation>Zeichnen Sie mehr von beiden, fassen Sie sie zusammen oder fügen Sie einen Kanal hinzu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw more strokes where the map is wrong, and some where it is right.</source>
      <translation>Zeichnen Sie weitere Striche, wo die Karte falsch ist, und einige, wo sie stimmt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw some elsewhere.</source>
      <translation>Zeichnen Sie einige an anderer Stelle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw strokes where the raster has data.</source>
      <translation>Zeichnen Sie Striche dort, wo das Raster Daten hat.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Fill in the missing values when adding the model, or ask its author for a complete card.</source>
      <translation>Ergänzen Sie beim Hinzufügen des Modells die fehlenden Angaben oder bitten Sie den Autor um eine vollständige Karte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Free disk space and run again, or choose another folder.</source>
      <translation>Geben Sie Speicherplatz frei und starten Sie erneut, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Input values</source>
      <translation>Eingabewerte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Leave it out, or warp it to the grid of the others first (Raster &gt; Projections &gt; Warp).</source>
      <translation>Lassen Sie es weg oder transformieren Sie es zuerst auf das Gitter der anderen (Raster &gt; Projektionen &gt; Transformieren).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Open the address in a browser to see whether a login is required.</source>
      <translation>Öffnen Sie die Adresse in einem Browser, um zu sehen, ob eine Anmeldung nötig ist.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Other features are used.</source>
      <translation>Es werden andere Merkmale verwendet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Outlines</source>
      <translation>Umrisse</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Pixel size</source>
      <translation>Pixelgröße</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Precision</source>
      <translation>Rechengenauigkeit</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Remove the interrupted job from the list, or choose another output file.</source>
      <translation>Entfernen Sie den unterbrochenen Auftrag aus der Liste oder wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Report it with the log of the job.</source>
      <translation>Melden Sie es mit dem Protokoll des Auftrags.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again once nothing writes to the raster. Finished tiles are kept.</source>
      <translation>Starten Sie erneut, sobald nichts mehr in das Raster schreibt. Fertige Kacheln bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again with the same settings to continue.</source>
      <translation>Starten Sie mit denselben Einstellungen erneut, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again. If it happens again, check the disk.</source>
      <translation>Starten Sie erneut. Tritt es wieder auf, prüfen Sie den Datenträger.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run with the earlier settings, or choose another output file.</source>
      <translation>Starten Sie mit den früheren Einstellungen oder wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>See the messages of each raster, then run again: finished rasters are kept.</source>
      <translation>Sehen Sie sich die Meldungen zu jedem Raster an und starten Sie erneut: Fertige Raster bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Set up the inference runtime again in the panel.</source>
      <translation>Richten Sie die Inferenzumgebung im Bedienfeld erneut ein.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Set up the inference runtime in the panel.</source>
      <translation>Richten Sie die Inferenzumgebung im Bedienfeld ein.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>The file was changed at its source: look for a newer version of the plugin.</source>
      <translation>Die Datei wurde an der Quelle geändert: Suchen Sie nach einer neueren Version der Erweiterung.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>These features may not show the classes: install another model, or choose other classes.</source>
      <translation>Diese Merkmale zeigen die Klassen womöglich nicht: Installieren Sie ein anderes Modell oder wählen Sie andere Klassen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Tick 'Correct a shift between the dates', or register the rasters first.</source>
      <translation>Aktivieren Sie „Verschiebung zwischen den Zeitpunkten korrigieren“ oder passen Sie die Raster zuerst aneinander an.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again later; if it stays so, the file has moved: look for a newer version.</source>
      <translation>Versuchen Sie es später erneut; bleibt es so, wurde die Datei verschoben: Suchen Sie nach einer neueren Version.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again. The download continues where it stopped.</source>
      <translation>Versuchen Sie es erneut. Der Download wird dort fortgesetzt, wo er aufgehört hat.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again; if it happens again, do not use the file: it was changed at its source.</source>
      <translation>Versuchen Sie es erneut; geschieht es wieder, verwenden Sie die Datei nicht: Sie wurde an der Quelle geändert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Use an https address; behind a proxy that replaces certificates, ask its administrator.</source>
      <translation>Verwenden Sie eine https-Adresse; bei einem Proxy, der Zertifikate ersetzt, wenden Sie sich an dessen Administration.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Use rasters with the same units for both dates, such as reflectance or 8 bit.</source>
      <translation>Verwenden Sie für beide Zeitpunkte Raster mit denselben Einheiten, etwa Reflektanz oder 8 Bit.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Views of each tile</source>
      <translation>Ansichten jeder Kachel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Wait for the other run to end, or choose another output file.</source>
      <translation>Warten Sie das Ende des anderen Laufs ab oder wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Warp it first (Raster &gt; Projections &gt; Warp).</source>
      <translation>Transformieren Sie es zuerst (Raster &gt; Projektionen &gt; Transformieren).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Warnings of this run: {}</source>
      <translation>Warnungen dieses Laufs: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the GPU ({})</source>
      <translation>Läuft auf der GPU ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the processor (no GPU runtime)</source>
      <translation>Läuft auf dem Prozessor (keine Inferenzumgebung für GPUs)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the processor (no GPU)</source>
      <translation>Läuft auf dem Prozessor (keine GPU)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Show why no GPU is used</source>
      <translation>Anzeigen, warum keine GPU verwendet wird</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>With an NVIDIA GPU, set up the runtime for it under Inference runtime.</source>
      <translation>Richten Sie für eine NVIDIA-GPU unter „Inferenzumgebung“ die passende Umgebung ein.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>just now</source>
      <translation>gerade eben</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>{}: {} times as fast as the processor, same classes (measured {})</source>
      <translation>{}: {}-mal so schnell wie der Prozessor, gleiche Klassen (gemessen: {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelling…</source>
      <translation>Wird abgebrochen…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Inference runtime</source>
      <translation>Inferenzumgebung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>LeMeViT</source>
      <translation>LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Map</source>
      <translation>Kartieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Teach</source>
      <translation>Anlernen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Add a polygon layer to the project, or choose another area.</source>
      <translation>Fügen Sie dem Projekt einen Polygonlayer hinzu oder wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>All {}: none is selected</source>
      <translation>Alle {}: keines ist gewählt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag a rectangle on the map.</source>
      <translation>Ziehen Sie ein Rechteck auf der Karte auf.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag a rectangle on the map; Esc ends drawing</source>
      <translation>Ein Rechteck auf der Karte aufziehen; Esc beendet das Zeichnen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Draw</source>
      <translation>Zeichnen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Draw a rectangle on the map, or choose another area.</source>
      <translation>Zeichnen Sie ein Rechteck auf der Karte oder wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drawn rectangle</source>
      <translation>Gezeichnetes Rechteck</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Map canvas</source>
      <translation>Kartenausschnitt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>No polygon layer is selected.</source>
      <translation>Es ist kein Polygonlayer gewählt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>No rectangle has been drawn.</source>
      <translation>Es wurde kein Rechteck gezeichnet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Part of the raster to process</source>
      <translation>Zu verarbeitender Teil des Rasters</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Polygon layer</source>
      <translation>Polygonlayer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Whole layer</source>
      <translation>Ganzer Layer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>{} of {} selected</source>
      <translation>{} von {} gewählt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>{} × {} map units</source>
      <translation>{} × {} Karteneinheiten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Bands of the model</source>
      <translation>Kanäle des Modells</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Preview of the first three bands</source>
      <translation>Vorschau der ersten drei Kanäle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Raster band for this band of the model</source>
      <translation>Rasterkanal für diesen Kanal des Modells</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/device_combo.py" />
      <source>'auto' uses the fastest device that is available.</source>
      <translation>„auto“ verwendet das schnellste verfügbare Gerät.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Add a small drone image to the project and map it</source>
      <translation>Dem Projekt ein kleines Drohnenbild hinzufügen und es kartieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Advanced</source>
      <translation>Erweitert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Expert</source>
      <translation>Experteneinstellungen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Metres; native for the pixels of the raster; empty for those of the model</source>
      <translation>Meter; „native“ für die Pixel des Rasters; leer für die des Modells</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Task</source>
      <translation>Aufgabe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Try it with the sample image</source>
      <translation>Mit dem Beispielbild ausprobieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Type of analysis</source>
      <translation>Art der Analyse</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Zoom level</source>
      <translation>Zoomstufe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Zoom level at which a layer of map tiles (XYZ, WMTS) is rendered</source>
      <translation>Zoomstufe, in der ein Layer aus Kartenkacheln (XYZ, WMTS) gezeichnet wird</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the model</source>
      <translation>aus dem Modell</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the model ({})</source>
      <translation>aus dem Modell ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the pixel size</source>
      <translation>aus der Pixelgröße</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>of the raster</source>
      <translation>des Rasters</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run asks before the area is read from its server.</source>
      <translation>Entferntes Raster: Vor dem Lesen des Bereichs vom Server wird nachgefragt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run exports the area first, with all its values.</source>
      <translation>Das Raster liegt auf einem Server: „Starten“ exportiert zuerst das Gebiet mit allen Werten.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run reads the blocks of the area from its server first.</source>
      <translation>Entferntes Raster: Zuerst werden die Blöcke des Bereichs vom Server gelesen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Before and after are the same layer: the result will show no change.</source>
      <translation>Vorher und Nachher sind derselbe Layer: Das Ergebnis wird keine Änderung zeigen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Imagery: {}</source>
      <translation>Bilddaten: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>In a zip archive: Run unpacks the raster first.</source>
      <translation>In einem ZIP-Archiv: „Starten“ entpackt zuerst das Raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Layer</source>
      <translation>Layer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Not a plain file: Run exports the area first, with all its values.</source>
      <translation>Keine einfache Datei: „Starten“ exportiert zuerst das Gebiet mit allen Werten.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Swap before and after</source>
      <translation>Vorher und Nachher tauschen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Swap before and after ({})</source>
      <translation>Vorher und Nachher tauschen ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Rasters</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Several layers, files or a folder as one raster (mosaic)</source>
      <translation>Mehrere Layer, Dateien oder ein Ordner als ein Raster (Mosaik)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Several rasters as one</source>
      <translation>Mehrere Raster als eines</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/option_rows.py" />
      <source>Raster bands in the model's order, e.g. 3,2,1</source>
      <translation>Kanäle des Rasters in der Reihenfolge des Modells, z. B. 3,2,1</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/output_file.py" />
      <source>Output file</source>
      <translation>Ausgabedatei</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading.py" />
      <source>Choose a layer and a model.</source>
      <translation>Wählen Sie einen Layer und ein Modell.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Assign raster bands to the bands of the model by name, with a preview</source>
      <translation>Rasterkanäle den Kanälen des Modells nach Namen zuweisen, mit Vorschau</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Sentinel-2 reflectance</source>
      <translation>Sentinel-2-Reflektanz</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Values of the raster that become the 8-bit pixels of the model; automatic: by model and pixel type</source>
      <translation>Werte des Rasters, die zu den 8-Bit-Pixeln des Modells werden; automatisch: nach Modell und Pixeltyp</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>as displayed</source>
      <translation>wie dargestellt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>as stored</source>
      <translation>wie gespeichert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>automatic</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>between minimum and maximum</source>
      <translation>zwischen Minimum und Maximum</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>percentiles 2 to 98</source>
      <translation>Perzentile 2 bis 98</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/side_run.py" />
      <source>Run asks for it first. Servers can also be added in Settings &gt; Options &gt; LeMeViT.</source>
      <translation>„Starten“ fragt zuerst danach. Server können auch unter Einstellungen &gt; Optionen &gt; LeMeViT hinzugefügt werden.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/side_run.py" />
      <source>The run is estimated once {} is an agreed server.</source>
      <translation>Der Lauf wird geschätzt, sobald {} ein zugelassener Server ist.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>A job was interrupted.</source>
      <translation>Ein Auftrag wurde unterbrochen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Agree and run</source>
      <translation>Zustimmen und ausführen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Existing files: {}</source>
      <translation>Vorhandene Dateien: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Export and run</source>
      <translation>Exportieren und ausführen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Keep both</source>
      <translation>Beide behalten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>{} is not an agreed server. Read up to {} MB of the raster from it?</source>
      <translation>{} ist kein zugelassener Server. Bis zu {} MB des Rasters von dort lesen?</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>{} jobs were interrupted.</source>
      <translation>{} Aufträge wurden unterbrochen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>No segmentation model is installed.</source>
      <translation>Es ist kein Segmentierungsmodell installiert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Reinstall the plugin.</source>
      <translation>Installieren Sie die Erweiterung neu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Sample: Banepa, Nepal (CC BY 4.0)</source>
      <translation>Beispiel: Banepa, Nepal (CC BY 4.0)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>The other models are in the offline bundle and in the models wheel (Models…).</source>
      <translation>Die anderen Modelle sind im Offline-Paket und im Wheel mit Modellen („Modelle…“).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>The sample image {} could not be opened.</source>
      <translation>Das Beispielbild {} konnte nicht geöffnet werden.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>LeMeViT help</source>
      <translation>Hilfe zu LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>The help is in English.</source>
      <translation>Die Hilfe ist auf Englisch.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancel job</source>
      <translation>Auftrag abbrechen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancelled at {}</source>
      <translation>Abgebrochen bei {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Continue the job from its last finished tile</source>
      <translation>Den Auftrag nach der letzten fertigen Kachel fortsetzen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Failed: {}</source>
      <translation>Fehlgeschlagen: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Interrupted at {}</source>
      <translation>Unterbrochen bei {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Job</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs: running, waiting, finished and interrupted</source>
      <translation>Aufträge: laufende, wartende, beendete und unterbrochene</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log of the job</source>
      <translation>Protokoll des Auftrags</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Messages of the worker</source>
      <translation>Meldungen des Arbeitsprozesses</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Remove the job from the list and delete its unfinished work</source>
      <translation>Den Auftrag aus der Liste entfernen und seine unfertige Arbeit löschen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show result</source>
      <translation>Ergebnis anzeigen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show the settings, messages and report of the job</source>
      <translation>Einstellungen, Meldungen und Bericht des Auftrags anzeigen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Starting…</source>
      <translation>Wird gestartet…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Stop the job, or remove it from the queue</source>
      <translation>Den Auftrag abbrechen oder aus der Warteschlange entfernen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Warnings</source>
      <translation>Warnungen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Zoom to the result</source>
      <translation>Auf das Ergebnis zoomen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Add a model</source>
      <translation>Modell hinzufügen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Assumed and missing (*) values; correct them if necessary</source>
      <translation>Angenommene und fehlende (*) Werte; bei Bedarf korrigieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Check again</source>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Check the file again with the values above</source>
      <translation>Die Datei mit den Werten oben erneut prüfen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Checking the file…</source>
      <translation>Die Datei wird geprüft…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Choose a file to see its description here.</source>
      <translation>Wählen Sie eine Datei, um hier ihre Beschreibung zu sehen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Missing information</source>
      <translation>Fehlende Angaben</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Model file</source>
      <translation>Modelldatei</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Name of the model in the list</source>
      <translation>Name des Modells in der Liste</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>ONNX model (LeMeViT, Deepness, Ultralytics, MLM, plain) or checkpoint</source>
      <translation>ONNX-Modell (LeMeViT, Deepness, Ultralytics, MLM, ohne Angaben) oder Checkpoint</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Test the model on one tile and install it</source>
      <translation>Das Modell an einer Kachel testen und installieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>The model can be added.</source>
      <translation>Das Modell kann hinzugefügt werden.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Trial image</source>
      <translation>Testbild</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>from the file</source>
      <translation>aus der Datei</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>{} was added.</source>
      <translation>{} wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Add a file…</source>
      <translation>Datei hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Add a folder…</source>
      <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Adding models from {}…</source>
      <translation>Modelle aus {} werden hinzugefügt…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>All of them are installed already.</source>
      <translation>Alle sind bereits installiert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Folder of models (.onnx)</source>
      <translation>Ordner mit Modellen (.onnx)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>From a bundle or wheel…</source>
      <translation>Aus Offline-Paket oder Wheel…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Installing the models</source>
      <translation>Modelle werden installiert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Offline bundle or models wheel</source>
      <translation>Offline-Paket oder Wheel mit Modellen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>The models were installed.</source>
      <translation>Die Modelle wurden installiert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>Less</source>
      <translation>Weniger</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>Show classes, bands, pixel size, validation and licence of the model</source>
      <translation>Klassen, Kanäle, Pixelgröße, Validierung und Lizenz des Modells anzeigen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Add model files, a folder of them, an offline bundle or a models wheel</source>
      <translation>Modelldateien, einen Ordner davon, ein Offline-Paket oder ein Wheel mit Modellen hinzufügen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancel download</source>
      <translation>Download abbrechen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancelled. The next download continues from here.</source>
      <translation>Abgebrochen. Der nächste Download wird hier fortgesetzt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Delete the model's file from your models folder</source>
      <translation>Die Datei des Modells aus Ihrem Modellordner löschen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download all models ({} MB) from the package index?
Their file is verified by its SHA-256.</source>
      <translation>Alle Modelle ({} MB) aus dem Paketindex herunterladen?
Die Datei wird anhand ihrer SHA-256-Prüfsumme geprüft.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download {} ({} MB) from {}?
Licence: {}.
The file is verified by its SHA-256 before it is added.</source>
      <translation>{} ({} MB) von {} herunterladen?
Lizenz: {}.
Die Datei wird anhand ihrer SHA-256-Prüfsumme geprüft, bevor sie hinzugefügt wird.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download, verify and install the model</source>
      <translation>Das Modell herunterladen, prüfen und installieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Downloading…</source>
      <translation>Wird heruntergeladen…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download…</source>
      <translation>Herunterladen…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Installed models</source>
      <translation>Installierte Modelle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>It replaces the installed model of the same name.</source>
      <translation>Es ersetzt das installierte Modell gleichen Namens.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models of the plugin cannot be removed</source>
      <translation>Modelle der Erweiterung können nicht entfernt werden</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models to download</source>
      <translation>Modelle zum Herunterladen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Nothing was downloaded.</source>
      <translation>Es wurde nichts heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Progress of the download</source>
      <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Reading the list of models…</source>
      <translation>Liste der Modelle wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Remove the model {}? Its file is deleted.</source>
      <translation>Das Modell {} entfernen? Seine Datei wird gelöscht.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Removing…</source>
      <translation>Wird entfernt…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Stop the download; the next one continues from there</source>
      <translation>Den Download anhalten; der nächste wird dort fortgesetzt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} more models are not published yet.</source>
      <translation>Weitere Modelle, noch nicht veröffentlicht: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} of {} MB</source>
      <translation>{} von {} MB</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} s left</source>
      <translation>noch {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>A model file (.onnx) for this run</source>
      <translation>Eine Modelldatei (.onnx) für diesen Lauf</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>A model file; it is checked when the run starts.</source>
      <translation>Eine Modelldatei; sie wird beim Start geprüft.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>All models…</source>
      <translation>Alle Modelle…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Card of the model, other files, all models</source>
      <translation>Modellkarte, andere Dateien, alle Modelle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Card of this model…</source>
      <translation>Modellkarte dieses Modells…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Check, test and install a model file</source>
      <translation>Eine Modelldatei prüfen, testen und installieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Classes, bands, pixel size, licence, scores</source>
      <translation>Klassen, Kanäle, Pixelgröße, Lizenz, Gütewerte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Example of the model's use</source>
      <translation>Beispiel für die Verwendung des Modells</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Installed models for the chosen task</source>
      <translation>Installierte Modelle für die gewählte Aufgabe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Model card</source>
      <translation>Modellkarte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Models…</source>
      <translation>Modelle…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>No model of this task is installed. Models… shows what can be downloaded, and adds files of yours.</source>
      <translation>Für diese Aufgabe ist kein Modell installiert. „Modelle…“ zeigt, was heruntergeladen werden kann, und fügt eigene Dateien hinzu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Remove added ones, download from the catalogue</source>
      <translation>Hinzugefügte entfernen, aus dem Katalog herunterladen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Use a file without adding it…</source>
      <translation>Datei verwenden, ohne sie hinzuzufügen…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>From</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>another version is installed</source>
      <translation>eine andere Version ist installiert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>can be downloaded</source>
      <translation>kann heruntergeladen werden</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>installed</source>
      <translation>installiert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>the plugin</source>
      <translation>die Erweiterung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>usable</source>
      <translation>verwendbar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>Picture of the trial</source>
      <translation>Bild des Tests</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>The model is tried on one tile of this image before it is added</source>
      <translation>Das Modell wird an einer Kachel dieses Bildes getestet, bevor es hinzugefügt wird</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>Tile and result of the model</source>
      <translation>Kachel und Ergebnis des Modells</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Agreed servers</source>
      <translation>Zugelassene Server</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>CPU threads of the network</source>
      <translation>CPU-Threads des neuronalen Netzes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Catalogue of models</source>
      <translation>Katalog der Modelle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Defaults</source>
      <translation>Vorgaben</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Device and threads apply to the panel. Processing tools have their own parameters.</source>
      <translation>Gerät und Threads gelten für das Bedienfeld. Verarbeitungswerkzeuge haben eigene Parameter.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Folder for runtimes set up by the panel; empty for your data folder</source>
      <translation>Ordner für vom Bedienfeld eingerichtete Inferenzumgebungen; leer für Ihren Datenordner</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Folder searched first for models; empty for your models folder</source>
      <translation>Zuerst nach Modellen durchsuchter Ordner; leer für Ihren Modellordner</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>List of models to download; empty for the list of the plugin</source>
      <translation>Liste herunterladbarer Modelle; leer für die Liste der Erweiterung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Models folder</source>
      <translation>Modellordner</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Python of the runtime</source>
      <translation>Python der Inferenzumgebung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Python with the inference runtime; empty for the one set up by the panel</source>
      <translation>Python mit der Inferenzumgebung; leer für das vom Bedienfeld eingerichtete</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Restore the default values</source>
      <translation>Die Vorgabewerte wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Runtime folder</source>
      <translation>Ordner der Inferenzumgebung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Servers from which the area of a remote raster may be read, one per line</source>
      <translation>Server, von denen der Bereich eines entfernten Rasters gelesen werden darf, einer pro Zeile</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>one per processor core</source>
      <translation>einer je Prozessorkern</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Cancelled. Run again with the same settings to continue.</source>
      <translation>Abgebrochen. Starten Sie mit denselben Einstellungen erneut, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Device: {}</source>
      <translation>Gerät: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Done in {} s on {}.</source>
      <translation>Fertig in {} s auf {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Estimated for the run: {}.</source>
      <translation>Geschätzt für den Lauf: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>The project of this job was closed. Its results are in {}.</source>
      <translation>Das Projekt dieses Auftrags wurde geschlossen. Seine Ergebnisse liegen in {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Warning: {}</source>
      <translation>Warnung: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Zoom</source>
      <translation>Zoomen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Correct…</source>
      <translation>Korrigieren…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Opacity</source>
      <translation>Deckkraft</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Opacity of the last result</source>
      <translation>Deckkraft des letzten Ergebnisses</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Show or hide the last result, to compare it with the imagery</source>
      <translation>Das letzte Ergebnis zum Vergleich mit den Bilddaten ein- oder ausblenden</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Show result ({})</source>
      <translation>Ergebnis anzeigen ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>This is wrong here: paint what is there, and the model learns it</source>
      <translation>Das Ergebnis ist hier falsch: zeichnen, was dort richtig ist, und das Modell lernt es</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Area (m²)</source>
      <translation>Fläche (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Copy table</source>
      <translation>Tabelle kopieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Copy the table to the clipboard</source>
      <translation>Die Tabelle in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Objects</source>
      <translation>Objekte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Results by class</source>
      <translation>Ergebnisse nach Klassen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Save as CSV…</source>
      <translation>Als CSV speichern…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Save the table</source>
      <translation>Die Tabelle speichern</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Share (%)</source>
      <translation>Anteil (%)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>The table cannot be written to {}: {}.</source>
      <translation>Die Tabelle kann nicht nach {} geschrieben werden: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Write the table into a text file</source>
      <translation>Die Tabelle in eine Textdatei schreiben</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accept the object and go to the next</source>
      <translation>Das Objekt annehmen und zum nächsten gehen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accepted, changed and drawn objects as a new layer for training</source>
      <translation>Angenommene, geänderte und gezeichnete Objekte als neuen Layer zum Anlernen ausgeben</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Back to the object before</source>
      <translation>Zurück zum vorigen Objekt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Choose a layer.</source>
      <translation>Wählen Sie einen Layer.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Draw missing</source>
      <translation>Fehlende zeichnen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Edit the layer with the tools of QGIS. New features are added as objects.</source>
      <translation>Den Layer mit den Werkzeugen von QGIS bearbeiten. Neu gezeichnete Objekte werden aufgenommen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Layer of objects to review, preferably with scores</source>
      <translation>Layer mit durchzusehenden Objekten, am besten mit Scores</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>LeMeViT review</source>
      <translation>LeMeViT-Durchsicht</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Next</source>
      <translation>Nächstes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Next object, the most doubtful first</source>
      <translation>Nächstes Objekt, das zweifelhafteste zuerst</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Previous</source>
      <translation>Vorheriges</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Reject the object and go to the next</source>
      <translation>Das Objekt ablehnen und zum nächsten gehen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Show the page Teach with the reviewed objects as examples</source>
      <translation>Die Seite „Anlernen“ mit den durchgesehenen Objekten als Beispielen anzeigen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Take the last step back</source>
      <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Teach with these</source>
      <translation>Damit anlernen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Use as labels</source>
      <translation>Als Labels verwenden</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>{} labels in {}</source>
      <translation>{} Labels in {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>{} objects to review</source>
      <translation>{} Objekte durchzusehen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Histogram of scores</source>
      <translation>Histogramm der Scores</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Lowest score shown</source>
      <translation>Niedrigster angezeigter Score</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Objects with a lower score are hidden on the map; nothing is deleted</source>
      <translation>Objekte mit niedrigerem Score werden auf der Karte ausgeblendet; gelöscht wird nichts</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/labels.py" />
      <source>Accept some objects first.</source>
      <translation>Nehmen Sie zuerst einige Objekte an.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/labels.py" />
      <source>No object was accepted yet.</source>
      <translation>Es wurde noch kein Objekt angenommen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>Check whether its file is open elsewhere.</source>
      <translation>Prüfen Sie, ob die Datei anderswo geöffnet ist.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>Save it as a GeoPackage and review that.</source>
      <translation>Speichern Sie ihn als GeoPackage und sehen Sie dieses durch.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>The change could not be saved in the layer {}.</source>
      <translation>Die Änderung konnte im Layer {} nicht gespeichert werden.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>The layer {} cannot be changed.</source>
      <translation>Der Layer {} kann nicht geändert werden.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Changed or drawn</source>
      <translation>Geändert oder gezeichnet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Objects by class and state</source>
      <translation>Objekte nach Klasse und Status</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Precision {} ({} to {} with {} confidence; {} of {})</source>
      <translation>Nutzergenauigkeit {} ({} bis {} bei {} Konfidenz; {} von {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Precision: review some objects</source>
      <translation>Nutzergenauigkeit: zuerst einige Objekte durchsehen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Rejected</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>class changed</source>
      <translation>Klasse geändert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>drawn</source>
      <translation>gezeichnet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Add to queue</source>
      <translation>In Warteschlange stellen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Check the inputs and estimate time, disk space and memory, without writing files</source>
      <translation>Die Eingaben prüfen und Zeit, Speicherplatz und Arbeitsspeicher abschätzen, ohne Dateien zu schreiben</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Estimate</source>
      <translation>Abschätzen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Many rasters…</source>
      <translation>Viele Raster…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Map a folder or several rasters, each for itself or as one mosaic</source>
      <translation>Einen Ordner oder mehrere Raster kartieren, jedes für sich oder als ein Mosaik</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Open the help: quick start, tasks, models, troubleshooting</source>
      <translation>Die Hilfe öffnen: Schnelleinstieg, Aufgaben, Modelle, Fehlersuche</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview, estimate or queue</source>
      <translation>Vorschau, Schätzung oder Warteschlange</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Process only the centre of the map view, as a temporary layer</source>
      <translation>Nur die Mitte des Kartenausschnitts verarbeiten, als Temporärlayer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Process the area in the background</source>
      <translation>Das Gebiet im Hintergrund verarbeiten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Progress of the run</source>
      <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Run</source>
      <translation>Starten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Run after the jobs in the queue</source>
      <translation>Nach den Aufträgen in der Warteschlange ausführen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Stop the run; a new run with the same settings continues it</source>
      <translation>Den Lauf anhalten; ein neuer Lauf mit denselben Einstellungen setzt ihn fort</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Warnings of the run</source>
      <translation>Warnungen des Laufs</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>{} more warnings are in the log of the job.</source>
      <translation>{} weitere Warnungen stehen im Protokoll des Auftrags.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Add {} ({} MB)</source>
      <translation>{} hinzufügen ({} MB)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Engines</source>
      <translation>Engines</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Remove {}</source>
      <translation>{} entfernen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>{} was added. It is not faster than the processor.</source>
      <translation>{} wurde hinzugefügt. Es ist nicht schneller als der Prozessor.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>{} was removed.</source>
      <translation>{} wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>A Python program (python.exe, bin/python)</source>
      <translation>Ein Python-Programm (python.exe, bin/python)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Choose Python…</source>
      <translation>Python wählen…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Copy diagnostics report</source>
      <translation>Diagnosebericht kopieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Folder of wheels (.whl)</source>
      <translation>Ordner mit Wheels (.whl)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from a folder of wheels…</source>
      <translation>Aus einem Ordner mit Wheels installieren…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from an offline bundle (zip)…</source>
      <translation>Aus einem Offline-Paket (ZIP) installieren…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from the package index</source>
      <translation>Aus dem Paketindex installieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Offline bundle or zip of wheels</source>
      <translation>Offline-Paket oder ZIP-Datei mit Wheels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Remove old runtimes</source>
      <translation>Alte Inferenzumgebungen entfernen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Remove old runtimes ({})</source>
      <translation>Alte Inferenzumgebungen entfernen ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Download {} MB and set up</source>
      <translation>{} MB herunterladen und einrichten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Downloads the runtime, then maps the sample image</source>
      <translation>Die Inferenzumgebung herunterladen und dann das Beispielbild kartieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>For an NVIDIA GPU and the processor</source>
      <translation>Für eine NVIDIA-GPU und den Prozessor</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>For the processor</source>
      <translation>Für den Prozessor</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Kind of runtime</source>
      <translation>Art der Inferenzumgebung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>More about the runtime</source>
      <translation>Mehr zur Inferenzumgebung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Packages are missing in this Python. A new runtime will be created from it.</source>
      <translation>In diesem Python fehlen Pakete. Daraus wird eine neue Inferenzumgebung erstellt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Progress of the set-up</source>
      <translation>Fortschritt der Einrichtung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set the runtime up</source>
      <translation>Die Inferenzumgebung einrichten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up</source>
      <translation>Einrichten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up again ({} MB)</source>
      <translation>Neu einrichten ({} MB)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up and try</source>
      <translation>Einrichten und ausprobieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up and try ({} MB)</source>
      <translation>Einrichten und ausprobieren ({} MB)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The diagnostics report is on the clipboard.</source>
      <translation>Der Diagnosebericht ist in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The inference runtime: {}</source>
      <translation>Die Inferenzumgebung: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The models were not installed: {}</source>
      <translation>Die Modelle wurden nicht installiert: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The runtime for a GPU needs a current NVIDIA driver; it is much larger</source>
      <translation>Die Inferenzumgebung für eine GPU braucht einen aktuellen NVIDIA-Treiber; sie ist viel größer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>This Python has all required packages.</source>
      <translation>Dieses Python hat alle erforderlichen Pakete.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/torch_offer.py" />
      <source>Add PyTorch</source>
      <translation>PyTorch hinzufügen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/torch_offer.py" />
      <source>Improving needs PyTorch. {} MB are downloaded to {} and take {} MB there.</source>
      <translation>Das Verbessern braucht PyTorch. {} MB werden nach {} heruntergeladen und belegen dort {} MB.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Click on a few examples in the map.</source>
      <translation>In der Karte auf einige Beispiele klicken.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Click on examples in the map. Shift or the right button adds a counter-example, Ctrl+Z undoes a click</source>
      <translation>In der Karte auf Beispiele klicken. Umschalt oder die rechte Maustaste fügt ein Gegenbeispiel hinzu, Strg+Z macht einen Klick rückgängig</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Features: {}.</source>
      <translation>Merkmale: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Find more like this</source>
      <translation>Ähnliches finden</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Looking for similar places…</source>
      <translation>Ähnliche Stellen werden gesucht…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Remove the examples and the map of similar places</source>
      <translation>Die Beispiele und die Karte der ähnlichen Stellen entfernen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Save the similarity of the whole layer as a raster</source>
      <translation>Die Ähnlichkeit des ganzen Layers als Raster speichern</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Saved as {}.</source>
      <translation>Als {} gespeichert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Search the layer…</source>
      <translation>Layer durchsuchen…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/similar_view.py" />
      <source>Similar places (live)</source>
      <translation>Ähnliche Stellen (live)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Class {}</source>
      <translation>Klasse {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Colour of the class</source>
      <translation>Farbe der Klasse</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Draw strokes of this class</source>
      <translation>Striche dieser Klasse zeichnen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Draw strokes of this class (key {})</source>
      <translation>Striche dieser Klasse zeichnen (Taste {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Everything else</source>
      <translation>Alles andere</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Name of the class</source>
      <translation>Name der Klasse</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Strokes</source>
      <translation>Striche</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>What I map</source>
      <translation>Was ich kartiere</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Add a class</source>
      <translation>Klasse hinzufügen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Areas: a class for every pixel</source>
      <translation>Flächen: eine Klasse für jedes Pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Brush (B)</source>
      <translation>Pinsel (B)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Left button draws, right button or E erases, Shift makes a line straight, 1 to 9 choose the class</source>
      <translation>Linke Maustaste zeichnet, rechte Maustaste oder E radiert, Umschalt zieht gerade Linien, 1 bis 9 wählen die Klasse</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Live map of the view</source>
      <translation>Live-Karte des Kartenausschnitts</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Map the area…</source>
      <translation>Gebiet kartieren…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Next place</source>
      <translation>Nächste Stelle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Objects are clicked on, or drawn across from corner to corner</source>
      <translation>Objekte werden angeklickt oder von Ecke zu Ecke überstrichen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Objects: a box for each</source>
      <translation>Objekte: je ein Rahmen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>On the map, C hides it and shows it again</source>
      <translation>Auf der Karte blendet C sie aus und wieder ein</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Raster layer on which the strokes are drawn</source>
      <translation>Rasterlayer, auf dem die Striche gezeichnet werden</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save as model…</source>
      <translation>Als Modell speichern…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save the model and choose area and output of a run with it</source>
      <translation>Das Modell speichern und Gebiet und Ausgabe eines Laufs damit wählen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save the model as a file and add it to the list of models</source>
      <translation>Das Modell als Datei speichern und in die Liste der Modelle aufnehmen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Undo the last stroke or change of a class (Ctrl+Z on the map)</source>
      <translation>Den letzten Strich oder die letzte Änderung einer Klasse rückgängig machen (Strg+Z auf der Karte)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Zoom to the place of the view where a stroke is most useful</source>
      <translation>Auf die Stelle des Kartenausschnitts zoomen, an der ein Strich am nützlichsten ist</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Cancelled. Finished steps are kept.</source>
      <translation>Abgebrochen. Fertige Schritte bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improve</source>
      <translation>Verbessern</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improve…</source>
      <translation>Verbessern…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improving</source>
      <translation>Wird verbessert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improving did not help (right for {} of {} strokes, before for {}). Nothing was changed.</source>
      <translation>Das Verbessern hat nicht geholfen (richtig bei {} von {} Strichen, vorher bei {}). Es wurde nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Resume improving</source>
      <translation>Verbessern fortsetzen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Saved as {}: right for {} of {} strokes it had not seen, before for {}.</source>
      <translation>Als {} gespeichert: richtig bei {} von {} Strichen, die das Modell nicht gesehen hatte, vorher bei {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Train the network further on the examples, for some minutes. The result is kept only if it is better</source>
      <translation>Das neuronale Netz einige Minuten lang mit den Beispielen weitertrainieren. Das Ergebnis wird nur behalten, wenn es besser ist</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Choose a class, press Brush, and click on at least five objects, or draw across each of them.</source>
      <translation>Wählen Sie eine Klasse, klicken Sie auf „Pinsel“ und klicken Sie mindestens fünf Objekte an, oder überstreichen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Choose a class, press Brush, and draw a few strokes on the map.</source>
      <translation>Wählen Sie eine Klasse, klicken Sie auf „Pinsel“ und zeichnen Sie einige Striche auf der Karte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Only '{}' has strokes. Draw a few strokes of another class next to them.</source>
      <translation>Nur „{}“ hat bisher Striche. Zeichnen Sie daneben einige Striche einer anderen Klasse.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>All are one class</source>
      <translation>Alle gehören zu einer Klasse</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Existing features that are used together with the strokes. Of a reviewed layer, only reviewed features are used.</source>
      <translation>Vorhandene Objekte, die zusammen mit den Strichen verwendet werden. Von einem durchgesehenen Layer werden nur durchgesehene Objekte verwendet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Field with the classes</source>
      <translation>Feld mit den Klassen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Layer of labels</source>
      <translation>Layer mit Labels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/live_view.py" />
      <source>Live map (Teach)</source>
      <translation>Live-Karte (Anlernen)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/page.py" />
      <source>The view is too large. Only its middle was mapped.</source>
      <translation>Der Kartenausschnitt ist zu groß. Nur seine Mitte wurde kartiert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/saving.py" />
      <source>Save as model</source>
      <translation>Als Modell speichern</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Comparing kinds of features…</source>
      <translation>Arten von Merkmalen werden verglichen…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Looking for doubtful places…</source>
      <translation>Zweifelhafte Stellen werden gesucht…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Mapping the view…</source>
      <translation>Der Kartenausschnitt wird kartiert…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Saving the model…</source>
      <translation>Das Modell wird gespeichert…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>The model is uncertain here. Draw a stroke of the right class in the middle of the view.</source>
      <translation>Das Modell ist hier unsicher. Zeichnen Sie einen Strich der richtigen Klasse in der Mitte des Kartenausschnitts.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>There is no uncertain place in this view.</source>
      <translation>In diesem Kartenausschnitt gibt es keine unsichere Stelle.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>A map with a single class would be right for {}.</source>
      <translation>Eine Karte mit nur einer Klasse läge bei {} davon richtig.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Correcting did not help so far: nothing was changed. Draw more strokes.</source>
      <translation>Das Korrigieren hat bisher nicht geholfen: Es wurde nichts geändert. Zeichnen Sie weitere Striche.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Draw at least three strokes of each class to see the score here.</source>
      <translation>Zeichnen Sie mindestens drei Striche je Klasse, um hier die Güte zu sehen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Draw at least three strokes where the result is wrong, each of the class that is there.</source>
      <translation>Zeichnen Sie mindestens drei Striche, wo das Ergebnis falsch ist, jeweils in der dort richtigen Klasse.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Expected accuracy elsewhere: {}.</source>
      <translation>Erwartete Genauigkeit anderswo: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Found {} of {} objects it had not seen ({}), with {} false alarms around them.</source>
      <translation>{} von {} Objekten gefunden, die das Modell nicht gesehen hatte ({}), mit {} Falschmeldungen in ihrer Umgebung.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Next best: {} ({} of {}).</source>
      <translation>Zweitbeste: {} ({} von {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Right for {} of {} corrections it had not seen, before for {}; {} of the rest stays as it was.</source>
      <translation>Richtig bei {} von {} Korrekturen, die das Modell nicht gesehen hatte, vorher bei {}; {} des Übrigen bleiben unverändert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Right for {} of {} strokes it had not seen ({}).</source>
      <translation>Richtig bei {} von {} Strichen, die das Modell nicht gesehen hatte ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>'{}' is a group of layers.</source>
      <translation>„{}“ ist eine Gruppe von Layern.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Check the address and the network, then add the layer again.</source>
      <translation>Prüfen Sie Adresse und Netzwerk und fügen Sie den Layer dann erneut hinzu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Check whether it was moved or its drive is not connected, or choose another layer.</source>
      <translation>Prüfen Sie, ob sie verschoben wurde oder ihr Laufwerk nicht verbunden ist, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a GeoTIFF or another raster file; open it elsewhere to see whether it is complete.</source>
      <translation>Wählen Sie ein GeoTIFF oder eine andere Rasterdatei; öffnen Sie sie anderswo, um zu sehen, ob sie vollständig ist.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a model.</source>
      <translation>Wählen Sie ein Modell.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a raster layer: imagery in a file.</source>
      <translation>Wählen Sie einen Rasterlayer: Bilddaten in einer Datei.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose an extent that overlaps the raster, or leave it empty for the whole raster.</source>
      <translation>Wählen Sie eine Ausdehnung, die sich mit dem Raster überschneidet, oder lassen Sie sie für das ganze Raster leer.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose an installed model or the path of an .onnx file.</source>
      <translation>Wählen Sie ein installiertes Modell oder den Pfad einer .onnx-Datei.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose another file for the result.</source>
      <translation>Wählen Sie eine andere Datei für das Ergebnis.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose one layer; to map several, run them as a batch.</source>
      <translation>Wählen Sie einen Layer; um mehrere zu kartieren, führen Sie das Werkzeug als Stapelprozess aus.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Draw or choose an extent with a width and a height, or leave it empty for the whole raster.</source>
      <translation>Zeichnen oder wählen Sie eine Ausdehnung mit Breite und Höhe oder lassen Sie sie für das ganze Raster leer.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Export it first: right-click, Export &gt; Save As… with 'Rendered image' or 'Raw data'.</source>
      <translation>Exportieren Sie ihn zuerst: Rechtsklick, Exportieren &gt; Speichern als… mit „Wie dargestellt“ oder „Rasterrohdaten“.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>No model is chosen.</source>
      <translation>Es ist kein Modell gewählt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Repair its data source (right-click, Repair Data Source…), or add it again.</source>
      <translation>Reparieren Sie seine Datenquelle (Rechtsklick, Datenquelle reparieren…) oder fügen Sie ihn neu hinzu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Run it from the LeMeViT panel, which exports it first, or export it (right-click, Export &gt; Save As…).</source>
      <translation>Starten Sie im LeMeViT-Bedienfeld, das ihn zuerst exportiert, oder exportieren Sie ihn selbst (Rechtsklick, Exportieren &gt; Speichern als…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The extent {} has no area.</source>
      <translation>Die Ausdehnung {} hat keine Fläche.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The extent {} lies outside the raster, which covers {} ({}).</source>
      <translation>Die Ausdehnung {} liegt außerhalb des Rasters, das {} ({}) abdeckt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The file {} does not exist.</source>
      <translation>Die Datei {} existiert nicht.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' could not be opened.</source>
      <translation>Der Layer „{}“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' is not a local raster file.</source>
      <translation>Der Layer „{}“ ist keine lokale Rasterdatei.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' is not a raster.</source>
      <translation>Der Layer „{}“ ist kein Raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The model {} was not found in {}.</source>
      <translation>Das Modell {} wurde in {} nicht gefunden.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The output {} is the input raster.</source>
      <translation>Die Ausgabe {} ist das Eingaberaster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The raster {} has no CRS.</source>
      <translation>Das Raster {} hat kein KBS.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The remote raster {} could not be read.</source>
      <translation>Das Raster {} auf dem Server konnte nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} is a remote raster, not a local file.</source>
      <translation>{} ist ein Raster auf einem Server, keine lokale Datei.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} is not a raster that QGIS can open.</source>
      <translation>{} ist kein Raster, das QGIS öffnen kann.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} lies in an archive.</source>
      <translation>{} liegt in einem Archiv.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/displayed.py" />
      <source>Band {} of the layer '{}' is not displayed.</source>
      <translation>Kanal {} des Layers „{}“ ist nicht dargestellt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/displayed.py" />
      <source>Display the bands of the model, or choose other input values.</source>
      <translation>Stellen Sie die Kanäle des Modells dar oder wählen Sie andere Eingabewerte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/kept_clicks.py" />
      <source>Check the disk and the rights of the folder.</source>
      <translation>Prüfen Sie Datenträger und Rechte des Ordners.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/kept_clicks.py" />
      <source>The examples cannot be saved: {}</source>
      <translation>Die Beispiele können nicht gespeichert werden: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>Assign the right CRS to both layers.</source>
      <translation>Weisen Sie beiden Layern das richtige KBS zu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>Choose the field with the classes.</source>
      <translation>Wählen Sie das Feld mit den Klassen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>The field {} has more than {} values.</source>
      <translation>Das Feld {} hat mehr als {} Werte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>The layer {} cannot be brought to the CRS of the raster: {}</source>
      <translation>Der Layer {} kann nicht in das KBS des Rasters transformiert werden: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>The area '{}' cannot be copied: {}</source>
      <translation>Das Gebiet „{}“ kann nicht kopiert werden: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>The map does not show the layer '{}'.</source>
      <translation>Die Karte zeigt den Layer „{}“ nicht.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>Zoom to the layer, then preview again.</source>
      <translation>Zoomen Sie auf den Layer und rufen Sie die Vorschau erneut auf.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>Choose rasters with the same CRS, bands and pixel type.</source>
      <translation>Wählen Sie Raster mit gleichem KBS, gleichen Kanälen und gleichem Pixeltyp.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>Mosaic of {} rasters</source>
      <translation>Mosaik aus {} Rastern</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>{} ({} rasters)</source>
      <translation>{} ({} Raster)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>{} cannot be part of the mosaic.</source>
      <translation>{} kann nicht Teil des Mosaiks sein.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>Pixels of {} m; the model was made for {} to {} m. Take the result with care.</source>
      <translation>Pixel von {} m; das Modell ist für {} bis {} m gemacht. Das Ergebnis ist mit Vorsicht zu verwenden.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The card of the model is not known; the run checks it.</source>
      <translation>Die Modellkarte ist nicht bekannt; sie wird beim Start geprüft.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The layer has {} values, the model takes {}.</source>
      <translation>Der Layer hat {}-Werte, das Modell erwartet {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The layer is a palette image: band {} holds numbers of colours.</source>
      <translation>Der Layer ist ein Palettenbild: Kanal {} enthält Farbnummern.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The model needs the bands {}. Assign bands of the layer to them.</source>
      <translation>Das Modell braucht die Kanäle {}. Weisen Sie ihnen Kanäle des Layers zu.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>no CRS</source>
      <translation>kein KBS</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>pixels of {} m</source>
      <translation>Pixel von {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>pixels of {} m, resampled to {} m</source>
      <translation>Pixel von {} m, auf {} m neu abgetastet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>scale and offset of the file applied</source>
      <translation>Skalierung und Versatz der Datei angewendet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values as reflectance</source>
      <translation>{}-Werte als Reflektanz</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values as stored</source>
      <translation>{}-Werte wie gespeichert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values scaled to 8 bits</source>
      <translation>{}-Werte auf 8 Bit skaliert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Check the service and the network, then run again.</source>
      <translation>Prüfen Sie den Dienst und das Netzwerk und starten Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Choose a smaller area, or download the imagery as a file.</source>
      <translation>Wählen Sie ein kleineres Gebiet oder laden Sie die Bilddaten als Datei herunter.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Choose an area on the map.</source>
      <translation>Wählen Sie ein Gebiet auf der Karte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Exporting {}</source>
      <translation>{} wird exportiert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Rendering {}</source>
      <translation>{} wird gezeichnet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Set a pixel size in metres instead.</source>
      <translation>Geben Sie stattdessen eine Pixelgröße in Metern an.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The area is {} x {} pixels at the model's pixel size.</source>
      <translation>Das Gebiet hat bei der Pixelgröße des Modells {} x {} Pixel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The layer '{}' could not be rendered (error {}).</source>
      <translation>Der Layer „{}“ konnte nicht gezeichnet werden (Fehler {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The layer '{}' is in {}; zoom levels are known for {}.</source>
      <translation>Der Layer „{}“ ist in {}; Zoomstufen sind für {} bekannt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>There is no area of the layer to render.</source>
      <translation>Es gibt kein Gebiet des Layers, das gezeichnet werden könnte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>Move the file, or rename it.</source>
      <translation>Verschieben Sie die Datei oder benennen Sie sie um.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>Save the project in a folder that you may write to.</source>
      <translation>Speichern Sie das Projekt in einem Ordner mit Schreibrechten.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The stroke cannot be saved: {}</source>
      <translation>Der Strich kann nicht gespeichert werden: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The strokes cannot be copied: {}</source>
      <translation>Die Striche können nicht kopiert werden: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The strokes cannot be saved as {}: {}</source>
      <translation>Die Striche können nicht als {} gespeichert werden: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>{} exists and does not contain strokes.</source>
      <translation>{} ist vorhanden und enthält keine Striche.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/teach_labels.py" />
      <source>Add one (Layer &gt; Add Layer &gt; Add Raster Layer).</source>
      <translation>Fügen Sie einen hinzu (Layer &gt; Layer hinzufügen &gt; Rasterlayer hinzufügen).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/teach_labels.py" />
      <source>There is no raster in the project.</source>
      <translation>Das Projekt enthält kein Raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>About</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Attribution</source>
      <translation>Namensnennung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Features, to teach classes on</source>
      <translation>Merkmale, zum Anlernen von Klassen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Tile</source>
      <translation>Kachel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Training data</source>
      <translation>Trainingsdaten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>any</source>
      <translation>beliebig</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>any type</source>
      <translation>beliebiger Typ</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} m</source>
      <translation>{} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} m (from {} m to {} m)</source>
      <translation>{} m (von {} m bis {} m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} m to {} m</source>
      <translation>{} m bis {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} pixels, overlap {} pixels</source>
      <translation>{} Pixel, Überlappung {} Pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{}, divided by {}, mean {}, standard deviation {}</source>
      <translation>{}, geteilt durch {}, Mittelwert {}, Standardabweichung {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/number_texts.py" />
      <source>{}%</source>
      <translation>{} %</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Accept, reject and correct the objects of a result</source>
      <translation>Objekte eines Ergebnisses annehmen, ablehnen und korrigieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Maps from imagery with deep learning</source>
      <translation>Karten aus Bilddaten mit Deep Learning</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Options…</source>
      <translation>Optionen…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Review…</source>
      <translation>Durchsicht…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Runtime, models, device and threads</source>
      <translation>Inferenzumgebung, Modelle, Gerät und Threads</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Area of interest</source>
      <translation>Untersuchungsgebiet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Band numbers of the raster in the order of the model, starting at 1. Default: {}.</source>
      <translation>Kanalnummern des Rasters in der Reihenfolge des Modells, beginnend mit 1. Vorgabe: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Device used</source>
      <translation>Verwendetes Gerät</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: all that the rasters have in common)</source>
      <translation>Ausdehnung (Vorgabe: alles, was die Raster gemeinsam haben)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: the whole raster)</source>
      <translation>Ausdehnung (Vorgabe: das ganze Raster)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent of the raster to process, in any CRS. It is extended to whole pixels.</source>
      <translation>Zu verarbeitende Ausdehnung des Rasters, in beliebigem KBS. Sie wird auf ganze Pixel erweitert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>If empty, the value of the model is used ({}: {}).</source>
      <translation>Wenn leer, wird der Wert des Modells verwendet ({}: {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>If empty, the value of the model is used.</source>
      <translation>Wenn leer, wird der Wert des Modells verwendet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Input values: stored, reflectance, min-max, LOW,HIGH or values:LOW,HIGH</source>
      <translation>Eingabewerte: stored, reflectance, min-max, LOW,HIGH oder values:LOW,HIGH</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>JSON file with the inputs, outputs, areas, times and warnings of the run.</source>
      <translation>JSON-Datei mit den Eingaben, Ausgaben, Flächen, Zeiten und Warnungen des Laufs.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Number of pixels by which neighbouring tiles overlap. The results are blended in the overlap.</source>
      <translation>Anzahl der Pixel, um die sich benachbarte Kacheln überlappen. In der Überlappung werden die Ergebnisse überblendet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Number of tiles processed at once. If empty, as many as fit into memory. This only affects the speed.</source>
      <translation>Anzahl der gleichzeitig verarbeiteten Kacheln. Wenn leer, so viele, wie in den Arbeitsspeicher passen. Dies beeinflusst nur die Geschwindigkeit.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Overlap of tiles (pixels)</source>
      <translation>Überlappung der Kacheln (Pixel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size to which the raster is resampled. 'native' keeps the pixels of the raster.</source>
      <translation>Pixelgröße, auf die das Raster neu abgetastet wird. „native“ behält die Pixel des Rasters bei.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size: model, native or metres</source>
      <translation>Pixelgröße: model, native oder Meter</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Polygon layer. Only pixels with their centre in a polygon are processed.</source>
      <translation>Polygonlayer. Nur Pixel, deren Mittelpunkt in einem Polygon liegt, werden verarbeitet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Ran on {} in {} s</source>
      <translation>Lief auf {} in {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Run report</source>
      <translation>Bericht des Laufs</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Side length of the tiles in which the raster is processed.</source>
      <translation>Seitenlänge der Kacheln, in denen das Raster verarbeitet wird.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tile size (pixels)</source>
      <translation>Kachelgröße (Pixel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tiles per batch</source>
      <translation>Kacheln je Stapel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Values of the raster that are scaled to the 8-bit pixels of the model. 2,98 are percentiles. values:0,3000 are values of all bands. Values of single bands are separated by /. If empty, the values depend on the model and the pixel type.</source>
      <translation>Werte des Rasters, die auf die 8-Bit-Pixel des Modells skaliert werden. 2,98 sind Perzentile. values:0,3000 sind Werte aller Kanäle. Werte einzelner Kanäle werden durch / getrennt. Wenn leer, richten sich die Werte nach dem Modell und dem Pixeltyp.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Zoom level at which a layer of map tiles (XYZ, WMTS) is rendered. If empty, the pixel size of the run is used.</source>
      <translation>Zoomstufe, in der ein Layer aus Kartenkacheln (XYZ, WMTS) gezeichnet wird. Wenn leer, wird die Pixelgröße des Laufs verwendet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Zoom level of a tile service</source>
      <translation>Zoomstufe eines Kacheldienstes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>{} in the model's order, e.g. 1,2,3</source>
      <translation>{} in der Reihenfolge des Modells, z. B. 1,2,3</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>An .onnx file that is used in place of the installed model.</source>
      <translation>Eine .onnx-Datei, die anstelle des installierten Modells verwendet wird.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>CPU threads (0: one per core)</source>
      <translation>CPU-Threads (0: einer je Kern)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Name of an installed model. Models are added in the LeMeViT panel. Scripts, Processing models and qgis_process also accept the path of an .onnx file. 'Model information' shows the classes, bands and pixel size of a model.</source>
      <translation>Name eines installierten Modells. Modelle werden im LeMeViT-Bedienfeld hinzugefügt. Skripte, Verarbeitungsmodelle und qgis_process akzeptieren auch den Pfad einer .onnx-Datei. „Modellinformation“ zeigt die Klassen, Kanäle und die Pixelgröße eines Modells.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Number of CPU cores used by the model. This only affects the speed.</source>
      <translation>Anzahl der vom Modell verwendeten CPU-Kerne. Dies beeinflusst nur die Geschwindigkeit.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML (*.html);;Text (*.txt)</source>
      <translation>HTML (*.html);;Textdatei (*.txt)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML page, or plain text for files with the extension .txt.</source>
      <translation>HTML-Seite oder reiner Text für Dateien mit der Endung .txt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Model information</source>
      <translation>Modellinformation</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Number of classes</source>
      <translation>Anzahl der Klassen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Pixel size (metres)</source>
      <translation>Pixelgröße (Meter)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>This algorithm reads the model card of a model: task, classes, bands, pixel size, licence and digest. The model file is checked first.

The values can be used by other algorithms of a Processing model. The page is shown in the results viewer.</source>
      <translation>Dieser Algorithmus liest die Modellkarte eines Modells: Aufgabe, Klassen, Kanäle, Pixelgröße, Lizenz und Prüfsumme. Die Modelldatei wird vorher geprüft.

Die Werte können von anderen Algorithmen eines Verarbeitungsmodells verwendet werden. Die Seite wird in der Ergebnisanzeige dargestellt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/ready_model.py" />
      <source>Segment, clean and sum up the area by class</source>
      <translation>Segmentieren, bereinigen und Flächen je Klasse summieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>About {} of the area was not delivered and is nodata, for example at {}.</source>
      <translation>Etwa {} des Gebiets wurden nicht geliefert und sind Leerwerte, zum Beispiel bei {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>Choose the extent that is to be rendered.</source>
      <translation>Wählen Sie die Ausdehnung, die gezeichnet werden soll.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>The layer '{}' is a service without a limited extent.</source>
      <translation>Der Layer „{}“ ist ein Dienst ohne begrenzte Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>{} is not an agreed server (Settings &gt; Options &gt; LeMeViT), so QGIS exports the raster.</source>
      <translation>{} ist kein zugelassener Server (Einstellungen &gt; Optionen &gt; LeMeViT), daher exportiert QGIS das Raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>0 for 32 pixels, or what the model sees at once where that is larger</source>
      <translation>0 für 32 Pixel, oder was das Modell auf einmal sieht, wenn das größer ist</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Band numbers of the raster, starting at 1. If empty, all bands are used.</source>
      <translation>Kanalnummern des Rasters, beginnend mit 1. Wenn leer, werden alle Kanäle verwendet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Bands (e.g. 1,2,3)</source>
      <translation>Kanäle (z. B. 1,2,3)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Counter-examples</source>
      <translation>Gegenbeispiele</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Embed a raster</source>
      <translation>Embedding eines Rasters berechnen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Embedding</source>
      <translation>Embedding</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Examples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Features on what looks alike and is something else</source>
      <translation>Objekte auf Stellen, die ähnlich aussehen, aber etwas anderes sind</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Find similar places</source>
      <translation>Ähnliche Stellen finden</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Imagery; a local file</source>
      <translation>Bilddaten; eine lokale Datei</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Points, lines or polygons on what is looked for, in any CRS</source>
      <translation>Punkte, Linien oder Polygone auf dem, was gesucht wird, in beliebigem KBS</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster of the cells' similarity</source>
      <translation>Raster mit der Ähnlichkeit jeder Zelle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster of vectors of length one; a pixel is a cell</source>
      <translation>Raster mit Vektoren der Länge eins; ein Pixel ist eine Zelle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster that 'Embed a raster' has written; a local file</source>
      <translation>Raster, das „Embedding eines Rasters berechnen“ geschrieben hat; eine lokale Datei</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Says for each cell of an embedded raster how like the examples it is: the cosine to the nearest of them, at most 1. With counter-examples it is a share from 0 to 1 instead, and 0.5 lies halfway.</source>
      <translation>Berechnet für jede Zelle eines Embeddings, wie ähnlich sie den Beispielen ist: den Kosinus zum ähnlichsten Beispiel, höchstens 1. Mit Gegenbeispielen ist es stattdessen ein Anteil von 0 bis 1, und 0,5 liegt in der Mitte.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Share of the examples that are told apart</source>
      <translation>Anteil der Beispiele, die unterschieden werden</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Similarity</source>
      <translation>Ähnlichkeit</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Size of the cells (pixels)</source>
      <translation>Größe der Zellen (Pixel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Writes what a network sees in a raster: for each cell of some pixels a vector, as the bands of a GeoTIFF with 16-bit numbers. 'Find similar places' takes it; clustering and other tools can, too.</source>
      <translation>Schreibt, was ein neuronales Netz in einem Raster sieht: für jede Zelle aus einigen Pixeln einen Vektor, als Kanäle eines GeoTIFF mit 16-Bit-Zahlen. „Ähnliche Stellen finden“ verwendet es; Clusterverfahren und andere Werkzeuge können es auch.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>{} cells of {} pixels, {} numbers each</source>
      <translation>{} Zellen zu {} Pixeln, je {} Zahlen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Class of the labels</source>
      <translation>Klasse der Labels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Field with text or integers. If empty, the field class or label is used, or the only field.</source>
      <translation>Feld mit Texten oder ganzen Zahlen. Wenn leer, wird das Feld class oder label verwendet, oder das einzige Feld.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Imagery of the labels, stored in a local file</source>
      <translation>Bilddaten der Labels, in einer lokalen Datei gespeichert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Improve a taught model</source>
      <translation>Angelerntes Modell verbessern</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Labels classified correctly</source>
      <translation>Richtig klassifizierte Labels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Minutes of training</source>
      <translation>Minuten Training</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Model file, written only if the model is better</source>
      <translation>Modelldatei, nur geschrieben, wenn das Modell besser ist</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Point, line or polygon layer in any CRS, with at least three labels of each class of the model</source>
      <translation>Punkt-, Linien- oder Polygonlayer in beliebigem KBS, mit mindestens drei Labels je Klasse des Modells</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>The model is better</source>
      <translation>Das Modell ist besser</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>The training takes at most this time.</source>
      <translation>Das Training dauert höchstens so lange.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>This algorithm trains the network of a taught model further on its labels. It needs PyTorch, which is added on the page Teach of the LeMeViT panel.

The new model is written only if it classifies labels that were left out of the training better than the old one. Otherwise no file is written. A cancelled run continues when it is started again.</source>
      <translation>Dieser Algorithmus trainiert das Netz eines angelernten Modells mit dessen Labels weiter. Er braucht PyTorch, das auf der Seite „Anlernen“ des LeMeViT-Bedienfelds hinzugefügt wird.

Das neue Modell wird nur geschrieben, wenn es Labels, die beim Training ausgelassen wurden, besser klassifiziert als das alte. Sonst wird keine Datei geschrieben. Ein abgebrochener Lauf wird beim nächsten Start fortgesetzt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>'auto' detects the format from the files in the folder.</source>
      <translation>„auto“ erkennt das Format anhand der Dateien im Ordner.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Also chips without objects</source>
      <translation>Auch Ausschnitte ohne Objekte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Class of the objects</source>
      <translation>Klasse der Objekte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Export labels</source>
      <translation>Labels exportieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Exports chips without objects as well, as negative examples</source>
      <translation>Exportiert auch Ausschnitte ohne Objekte, als Negativbeispiele</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Exports only objects that were accepted in a review</source>
      <translation>Exportiert nur Objekte, die bei einer Durchsicht angenommen wurden</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Field with the class. If empty, class_name is used.</source>
      <translation>Feld mit der Klasse. Wenn leer, wird class_name verwendet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Folder with images and labels</source>
      <translation>Ordner mit Bildern und Labels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Format of the labels</source>
      <translation>Format der Labels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Imagery of the objects, stored in a local file</source>
      <translation>Bilddaten der Objekte, in einer lokalen Datei gespeichert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Import labels</source>
      <translation>Labels importieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>New or empty folder, or an existing label set, which is replaced</source>
      <translation>Neuer oder leerer Ordner oder ein vorhandener Labelsatz, der ersetzt wird</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Objects are cut at the edges of chips. Parts with a smaller share of the area of the object are not exported.</source>
      <translation>Objekte werden an den Rändern der Ausschnitte abgeschnitten. Teile mit einem kleineren Anteil an der Fläche des Objekts werden nicht exportiert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Only accepted objects</source>
      <translation>Nur angenommene Objekte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Polygon layer with class and image name</source>
      <translation>Polygonlayer mit Klasse und Bildname</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Polygon layer, for example labels or a result</source>
      <translation>Polygonlayer, zum Beispiel Labels oder ein Ergebnis</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Side length of the chips, 0 for a single image of the whole raster</source>
      <translation>Seitenlänge der Ausschnitte, 0 für ein einziges Bild des ganzen Rasters</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Size of the chips (pixels)</source>
      <translation>Größe der Ausschnitte (Pixel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Smallest part of a cut object (share)</source>
      <translation>Kleinster Teil eines abgeschnittenen Objekts (Anteil)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>This algorithm cuts a raster into chips and exports the polygons of a layer as labels of these chips. The formats are COCO, YOLO, YOLO-OBB, Pascal VOC, DOTA and masks.

Objects that were rejected in a review are not exported. The folder also contains the images and their locations, so the labels can be imported again.</source>
      <translation>Dieser Algorithmus schneidet ein Raster in Bildausschnitte und exportiert die Polygone eines Layers als Labels dieser Ausschnitte. Die Formate sind COCO, YOLO, YOLO-OBB, Pascal VOC, DOTA und Masken.

Objekte, die bei einer Durchsicht abgelehnt wurden, werden nicht exportiert. Der Ordner enthält auch die Bilder und ihre Lage, sodass die Labels wieder importiert werden können.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>This algorithm imports labels from a folder as a polygon layer in map coordinates.

The locations of the images are read from the file places.json, which is written by 'Export labels', or from the images themselves (GeoTIFF, world files).</source>
      <translation>Dieser Algorithmus importiert Labels aus einem Ordner als Polygonlayer in Kartenkoordinaten.

Die Lage der Bilder wird aus der Datei places.json gelesen, die „Labels exportieren“ schreibt, oder aus den Bildern selbst (GeoTIFF, World-Dateien).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>{} objects on {} images</source>
      <translation>{} Objekte auf {} Bildern</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Areas that are wider are ignored.</source>
      <translation>Breitere Flächen werden ignoriert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Centre lines</source>
      <translation>Mittellinien</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Class numbers, separated by commas. If empty, all classes except 0 are used.</source>
      <translation>Klassennummern, durch Kommas getrennt. Wenn leer, werden alle Klassen außer 0 verwendet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Class raster</source>
      <translation>Klassenraster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Classes (numbers, e.g. 1,3)</source>
      <translation>Klassen (Nummern, z. B. 1,3)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Leave out lines shorter than (metres)</source>
      <translation>Linien weglassen, die kürzer sind als (Meter)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Line layer with class, length and mean width in metres</source>
      <translation>Linienlayer mit Klasse, Länge und mittlerer Breite in Metern</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Objects as points</source>
      <translation>Objekte als Punkte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Point layer with the fields size_m2, size_length_m and size_width_m</source>
      <translation>Punktlayer mit den Feldern size_m2, size_length_m und size_width_m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Result of a segmentation, stored in a local file</source>
      <translation>Ergebnis einer Segmentierung, in einer lokalen Datei gespeichert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Shorter lines are not written. They often result from ragged outlines.</source>
      <translation>Kürzere Linien werden nicht geschrieben. Sie entstehen oft durch unregelmäßige Umrisse.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>This algorithm creates a point in each polygon of a layer, for example of detections or buildings. The points keep the attributes of the polygons.

The size of the polygon is added to the attributes: its area, and the length and width of the smallest enclosing rectangle, in metres.</source>
      <translation>Dieser Algorithmus erzeugt einen Punkt in jedem Polygon eines Layers, zum Beispiel von erkannten Objekten oder Gebäuden. Die Punkte behalten die Attribute der Polygone.

Die Größe des Polygons wird den Attributen hinzugefügt: seine Fläche sowie Länge und Breite des kleinsten umschließenden Rechtecks, in Metern.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>This algorithm creates the centre lines of narrow areas in a class raster, such as roads and rivers. Each line runs from junction to junction and has a length and a mean width.

Areas that are wider than the limit are ignored.</source>
      <translation>Dieser Algorithmus erzeugt die Mittellinien schmaler Flächen eines Klassenrasters, wie Straßen und Flüsse. Jede Linie verläuft von Knotenpunkt zu Knotenpunkt und hat eine Länge und eine mittlere Breite.

Flächen, die breiter als die Grenze sind, werden ignoriert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Widest areas (metres; 0: 50 pixels)</source>
      <translation>Breiteste Flächen (Meter; 0: 50 Pixel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>{} lines, {} m</source>
      <translation>{} Linien, {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>A GeoPackage of the same name beside the class raster</source>
      <translation>Ein GeoPackage gleichen Namens neben dem Klassenraster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Also polygons</source>
      <translation>Auch Polygone</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Each result has the name of its raster.</source>
      <translation>Jedes Ergebnis trägt den Namen seines Rasters.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Folder of the results</source>
      <translation>Ordner der Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Map many rasters</source>
      <translation>Viele Raster kartieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Mosaic: 'order' draws later rasters on top, 'newest' the ones that were taken last.</source>
      <translation>Mosaik: „order“ zeichnet spätere Raster obenauf, „newest“ die zuletzt aufgenommenen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>No rasters are chosen.</source>
      <translation>Es sind keine Raster gewählt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters processed</source>
      <translation>Anzahl der verarbeiteten Raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters that failed</source>
      <translation>Anzahl der fehlgeschlagenen Raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters that were processed before</source>
      <translation>Anzahl der früher verarbeiteten Raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>One result for all rasters (mosaic)</source>
      <translation>Ein Ergebnis für alle Raster (Mosaik)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Overlapping rasters</source>
      <translation>Überlappende Raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>The rasters must have the same CRS, pixel size and bands.</source>
      <translation>Die Raster müssen dasselbe KBS, dieselbe Pixelgröße und dieselben Kanäle haben.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>This algorithm maps many rasters with one model, which is loaded once. The model determines what is done: segmentation, scene classification, object detection or change detection.

Each raster has its own result, or all rasters are read as one mosaic and have one result without seams. A raster that cannot be processed is reported, and the others are continued. Results of an earlier run with the same parameters are kept.

Change detection takes pairs of rasters: two lists of the same length, matched by their order, or two folders, matched by the names of the files. Each result is called like the raster of the earlier date.</source>
      <translation>Dieser Algorithmus kartiert viele Raster mit einem Modell, das einmal geladen wird. Das Modell bestimmt, was getan wird: Segmentierung, Szenenklassifikation, Objekterkennung oder Änderungserkennung.

Jedes Raster hat ein eigenes Ergebnis, oder alle Raster werden als ein Mosaik gelesen und haben ein Ergebnis ohne Nähte. Ein Raster, das nicht verarbeitet werden kann, wird gemeldet, und die anderen werden fortgesetzt. Ergebnisse eines früheren Laufs mit denselben Parametern bleiben erhalten.

Die Änderungserkennung nimmt Paare von Rastern: zwei gleich lange Listen, die nach ihrer Reihenfolge zugeordnet werden, oder zwei Ordner, die nach den Dateinamen zugeordnet werden. Jedes Ergebnis heißt wie das Raster des früheren Zeitpunkts.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>All rasters directly in this folder are processed, in the order of their names.</source>
      <translation>Alle Raster direkt in diesem Ordner werden in der Reihenfolge ihrer Namen verarbeitet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Both rasters and a folder are chosen for '{}'.</source>
      <translation>Für „{}“ sind sowohl Raster als auch ein Ordner gewählt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Choose a model for change detection, or no rasters after.</source>
      <translation>Wählen Sie ein Modell zur Änderungserkennung oder keine Raster nachher.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Choose rasters in the same order for both dates, or two folders with the same file names.</source>
      <translation>Wählen Sie für beide Zeitpunkte Raster in derselben Reihenfolge oder zwei Ordner mit denselben Dateinamen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Folder of rasters</source>
      <translation>Ordner mit Rastern</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Folder of rasters after (change detection)</source>
      <translation>Ordner mit Rastern nachher (Änderungserkennung)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>No rasters are chosen for '{}'.</source>
      <translation>Für „{}“ sind keine Raster gewählt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Raster layers or files; for change detection those of the earlier date</source>
      <translation>Rasterlayer oder -dateien; zur Änderungserkennung die des früheren Zeitpunkts</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Rasters after (change detection)</source>
      <translation>Raster nachher (Änderungserkennung)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Rasters of the later date, with the same file names as in the other folder.</source>
      <translation>Raster des späteren Zeitpunkts, mit denselben Dateinamen wie im anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>The model takes rasters of one date, and rasters after are chosen.</source>
      <translation>Das Modell nimmt Raster eines Zeitpunkts, und es sind Raster nachher gewählt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Those of the later date, as many as before and in the same order.</source>
      <translation>Die des späteren Zeitpunkts, so viele wie vorher und in derselben Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Maximum distance by which a corner is moved. 0 uses 1.5 times the length of the shortest edges, which is the pixel size in most results.</source>
      <translation>Größte Entfernung, um die eine Ecke verschoben wird. 0 verwendet das 1,5-Fache der Länge der kürzesten Kanten, bei den meisten Ergebnissen also der Pixelgröße.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Number of changed polygons</source>
      <translation>Anzahl der veränderten Polygone</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Number of unchanged polygons</source>
      <translation>Anzahl der unveränderten Polygone</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Outlines move by at most (metres; 0: 1.5 pixels)</source>
      <translation>Umrisse höchstens verschieben um (Meter; 0: 1,5 Pixel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygon layer with the attributes of the input</source>
      <translation>Polygonlayer mit den Attributen der Eingabe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygon layer, for example the result of a segmentation</source>
      <translation>Polygonlayer, zum Beispiel das Ergebnis einer Segmentierung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygons</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Smooth outlines</source>
      <translation>Umrisse glätten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Square outlines</source>
      <translation>Umrisse rechtwinklig machen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>This algorithm creates right angles in the outlines of polygons, for example of buildings. Each polygon is aligned with its main direction. Edges at 45° to it, holes and common borders are preserved.

No corner is moved by more than the tolerance, and the area changes by at most 2 %. Polygons that cannot be squared are not changed.</source>
      <translation>Dieser Algorithmus erzeugt rechte Winkel in den Umrissen von Polygonen, zum Beispiel von Gebäuden. Jedes Polygon wird an seiner Hauptrichtung ausgerichtet. Kanten im Winkel von 45° dazu, Löcher und gemeinsame Grenzen bleiben erhalten.

Keine Ecke wird um mehr als die Toleranz verschoben, und die Fläche ändert sich um höchstens 2 %. Polygone, bei denen dies nicht möglich ist, werden nicht verändert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>This algorithm rounds the corners of polygons with Chaikin's algorithm, for example of water bodies, forests and fields. Holes and common borders are preserved.

No outline is moved by more than the tolerance.</source>
      <translation>Dieser Algorithmus rundet die Ecken von Polygonen mit dem Chaikin-Algorithmus ab, zum Beispiel von Gewässern, Wäldern und Feldern. Löcher und gemeinsame Grenzen bleiben erhalten.

Kein Umriss wird um mehr als die Toleranz verschoben.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>{} polygons changed, {} unchanged (tolerance {} m)</source>
      <translation>{} Polygone verändert, {} unverändert (Toleranz {} m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Choose either a class raster or a layer of objects.</source>
      <translation>Wählen Sie entweder ein Klassenraster oder einen Objektlayer.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Class statistics by zones</source>
      <translation>Klassenstatistik nach Zonen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Counts pixels on the border of a zone by their share in it. Otherwise a pixel is counted if its centre lies in the zone.</source>
      <translation>Zählt Pixel am Rand einer Zone mit ihrem Anteil darin. Andernfalls wird ein Pixel gezählt, wenn sein Mittelpunkt in der Zone liegt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Polygon layer, for example districts, in any CRS</source>
      <translation>Polygonlayer, zum Beispiel Bezirke, in beliebigem KBS</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Result of a detection, or another vector layer. Set either this parameter or the class raster.</source>
      <translation>Ergebnis einer Objekterkennung oder ein anderer Vektorlayer. Entweder diesen Parameter oder das Klassenraster angeben.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Result of a segmentation. Set either this parameter or the objects.</source>
      <translation>Ergebnis einer Segmentierung. Entweder diesen Parameter oder die Objekte angeben.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Table with a row for each zone and class</source>
      <translation>Tabelle mit einer Zeile für jede Zone und Klasse</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>This algorithm calculates statistics of a result for each polygon of a zone layer.

For a class raster, the area on the ground and the share of each class are calculated. A pixel is counted if its centre lies in the zone, or by its share in the zone.

For a layer of objects, the number and the size of the objects of each class are calculated. An object is counted in the zone that contains a point within it.</source>
      <translation>Dieser Algorithmus berechnet Statistiken eines Ergebnisses für jedes Polygon eines Zonenlayers.

Für ein Klassenraster werden die Fläche am Boden und der Anteil jeder Klasse berechnet. Ein Pixel wird gezählt, wenn sein Mittelpunkt in der Zone liegt, oder mit seinem Anteil in der Zone.

Für einen Layer mit Objekten werden Anzahl und Größe der Objekte jeder Klasse berechnet. Ein Objekt wird in der Zone gezählt, die einen Punkt in ihm enthält.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Weigh pixels on borders by their share</source>
      <translation>Pixel am Rand nach Anteil gewichten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zone layer with fields for each class</source>
      <translation>Zonenlayer mit Feldern für jede Klasse</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zones</source>
      <translation>Zonen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zones with statistics</source>
      <translation>Zonen mit Statistik</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>'Segment' does not create polygons of these classes.</source>
      <translation>„Segmentieren“ erzeugt von diesen Klassen keine Polygone.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>'auto' compares bands, filters and the installed models with labels that are left out, and uses the best. The name of a model uses its features together with the filters.</source>
      <translation>„auto“ vergleicht Kanäle, Filter und die installierten Modelle anhand ausgelassener Labels und verwendet das Beste. Der Name eines Modells verwendet dessen Merkmale zusammen mit den Filtern.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Classes without polygons (names, e.g. other,sky)</source>
      <translation>Klassen ohne Polygone (Namen, z. B. other,sky)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>If empty, the name of the file is used.</source>
      <translation>Wenn leer, wird der Name der Datei verwendet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Image features</source>
      <translation>Bildmerkmale</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Image features used</source>
      <translation>Verwendete Bildmerkmale</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>JSON file with the score, mistakes, features and warnings</source>
      <translation>JSON-Datei mit Güte, Fehlern, Merkmalen und Warnungen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Labels outside the extent are not used.</source>
      <translation>Labels außerhalb der Ausdehnung werden nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Licence of the imagery</source>
      <translation>Lizenz der Bilddaten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Licence that is written to the model card</source>
      <translation>Lizenz, die in die Modellkarte geschrieben wird</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Model file, with a model card of classes, bands, pixel size and score</source>
      <translation>Modelldatei mit einer Modellkarte mit Klassen, Kanälen, Pixelgröße und Güte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Name of the model</source>
      <translation>Name des Modells</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Number of labels classified correctly</source>
      <translation>Anzahl der richtig klassifizierten Labels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Number of labels that were tested</source>
      <translation>Anzahl der geprüften Labels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Point, line or polygon layer in any CRS, with about ten labels of each class. Labels on both sides of borders are best.</source>
      <translation>Punkt-, Linien- oder Polygonlayer in beliebigem KBS, mit etwa zehn Labels je Klasse. Am besten sind Labels auf beiden Seiten von Grenzen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Points in the middle of objects, or boxes around them, at least five of each class. The model is for 'Detect objects'. In the extent all objects should be labelled.</source>
      <translation>Punkte in der Mitte von Objekten oder Rechtecke um sie herum, mindestens fünf je Klasse. Das Modell ist für „Objekte erkennen“. Innerhalb der Ausdehnung sollten alle Objekte beschriftet sein.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Side of the boxes if the labels are points. If empty, several sizes are compared.</source>
      <translation>Seite der Rechtecke, wenn die Labels Punkte sind. Ohne Angabe werden mehrere Größen verglichen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Size of the objects (m)</source>
      <translation>Größe der Objekte (m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Teach a model</source>
      <translation>Modell anlernen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>The labels are objects</source>
      <translation>Die Labels sind Objekte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>This algorithm creates a segmentation model from a few labels on a raster: points, lines or polygons with a class. No GPU is needed.

The model can be used in 'Segment', for this raster and for others with the same bands. The log shows how many of the labels are classified correctly when they are left out of the training.</source>
      <translation>Dieser Algorithmus erzeugt ein Segmentierungsmodell aus wenigen Labels auf einem Raster: Punkten, Linien oder Polygonen mit einer Klasse. Eine GPU ist nicht nötig.

Das Modell kann in „Segmentieren“ verwendet werden, für dieses Raster und für andere mit denselben Kanälen. Das Protokoll zeigt, wie viele der Labels richtig klassifiziert werden, wenn sie beim Anlernen ausgelassen werden.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and area, where it fits</source>
      <translation>Klasse und Fläche, wo Platz dafür ist</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and score, where it fits</source>
      <translation>Klasse und Score, wo Platz dafür ist</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Lower scores</source>
      <translation>Niedrigere Scores</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Score {} or more</source>
      <translation>Score {} oder mehr</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/layers.py" />
      <source>The result {} could not be loaded as a layer.</source>
      <translation>Das Ergebnis {} konnte nicht als Layer geladen werden.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/metadata.py" />
      <source>Made from {} with the model {}.</source>
      <translation>Erstellt aus {} mit dem Modell {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/preview.py" />
      <source>Preview: {}</source>
      <translation>Vorschau: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Checking the result</source>
      <translation>Ergebnis wird geprüft</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Making polygons</source>
      <translation>Polygone werden erzeugt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Predicting</source>
      <translation>Vorhersage wird berechnet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Preparing</source>
      <translation>Wird vorbereitet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Reading {} of {} MB from {}</source>
      <translation>{} von {} MB werden von {} gelesen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Reads {} MB from {} in about {} s, estimated from its first blocks.</source>
      <translation>Liest {} MB von {} in etwa {} s, geschätzt aus den ersten Blöcken.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>The dates overlap by {}</source>
      <translation>Die Raster der Zeitpunkte überlappen sich zu {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Tile {} of {}</source>
      <translation>Kachel {} von {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Tiles</source>
      <translation>Kacheln</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Two dates</source>
      <translation>Zwei Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Writing</source>
      <translation>Wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>a few seconds left</source>
      <translation>noch einige Sekunden</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} h left</source>
      <translation>noch etwa {} h</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} min left</source>
      <translation>noch etwa {} min</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} s left</source>
      <translation>noch etwa {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} s, {} MB of disk, {} MB of memory</source>
      <translation>etwa {} s, {} MB Speicherplatz, {} MB Arbeitsspeicher</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>corrected</source>
      <translation>korrigiert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>no shift between them</source>
      <translation>keine Verschiebung zwischen ihnen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>not corrected</source>
      <translation>nicht korrigiert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>shift {} / {} pixels</source>
      <translation>Versatz {} / {} Pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>{}: bands {}, input values {}</source>
      <translation>{}: Kanäle {}, Eingabewerte {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a file name that ends in .gpkg; the layer gets the name of the file.</source>
      <translation>Wählen Sie einen Dateinamen, der auf .gpkg endet; der Layer erhält den Namen der Datei.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a file that ends in {}.</source>
      <translation>Wählen Sie eine Datei, die auf {} endet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a raster layer.</source>
      <translation>Wählen Sie einen Rasterlayer.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a value from {} to {}.</source>
      <translation>Wählen Sie einen Wert von {} bis {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose an output file.</source>
      <translation>Wählen Sie eine Ausgabedatei.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Enter metres, such as 0.5, 'native' for the raster's own pixels, or nothing for the model's.</source>
      <translation>Geben Sie Meter ein, etwa 0.5, „native“ für die Pixel des Rasters oder nichts für die des Modells.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Enter them as 1,2,3, in the order of the model.</source>
      <translation>Geben Sie sie als 1,2,3 in der Reihenfolge des Modells ein.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>No output file is chosen.</source>
      <translation>Es ist keine Ausgabedatei gewählt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>No raster layer is chosen ({}).</source>
      <translation>Es ist kein Rasterlayer gewählt ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>The bands '{}' are not band numbers.</source>
      <translation>Die Kanäle „{}“ sind keine Kanalnummern.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>The pixel size '{}' is not a length in metres.</source>
      <translation>Die Pixelgröße „{}“ ist keine Länge in Metern.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} does not end in {}.</source>
      <translation>{} endet nicht auf {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} is a layer of a database; results go to files.</source>
      <translation>{} ist ein Layer einer Datenbank; Ergebnisse werden in Dateien geschrieben.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} is {}.</source>
      <translation>{} ist {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/queue.py" />
      <source>A job that writes {} is waiting or running.</source>
      <translation>Ein Auftrag, der {} schreibt, wartet oder läuft bereits.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/queue.py" />
      <source>Choose another output file.</source>
      <translation>Wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>Run it again.</source>
      <translation>Starten Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>The run was cancelled.</source>
      <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>They contain no data in the result. Run again later, or use a raster file.</source>
      <translation>Sie enthalten im Ergebnis keine Daten. Starten Sie später erneut oder verwenden Sie eine Rasterdatei.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>{} parts of the layer could not be rendered: {}</source>
      <translation>{} Teile des Layers konnten nicht gezeichnet werden: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>'{}' is no name of a model.</source>
      <translation>„{}“ ist kein Name für ein Modell.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>The layer is not in the view.</source>
      <translation>Der Layer ist nicht im Kartenausschnitt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>Use letters, digits, dot, dash and underscore.</source>
      <translation>Verwenden Sie Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>Zoom to the layer.</source>
      <translation>Zoomen Sie auf den Layer.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/bundle_models.py" />
      <source>There is no model in {}.</source>
      <translation>In {} ist kein Modell.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/deferred_removal.py" />
      <source>Removing {}</source>
      <translation>{} wird entfernt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Comparing it with the processor</source>
      <translation>Vergleich mit dem Prozessor</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Downloading {}</source>
      <translation>{} wird heruntergeladen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Unpacking {}</source>
      <translation>{} wird entpackt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>{}: {} MB needed, {} MB free</source>
      <translation>{}: {} MB nötig, {} MB frei</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>OpenVINO, for Intel graphics and processors</source>
      <translation>OpenVINO, für Intel-Grafik und -Prozessoren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>PyTorch, to improve taught models</source>
      <translation>PyTorch, um angelernte Modelle zu verbessern</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>TensorRT for RTX, for NVIDIA RTX 30 and later</source>
      <translation>TensorRT for RTX, für NVIDIA RTX 30 und neuer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>WebGPU, for any graphics card</source>
      <translation>WebGPU, für jede Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A library of the runtime does not load: Microsoft's Visual C++ runtime is missing. {}</source>
      <translation>Eine Bibliothek der Inferenzumgebung lässt sich nicht laden: Die Visual-C++-Laufzeitumgebung von Microsoft fehlt. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is missing. {}</source>
      <translation>Ein Paket fehlt. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is not available in the package index. {}</source>
      <translation>Ein Paket ist im Paketindex nicht verfügbar. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is not the one that was tested with this version. {}</source>
      <translation>Ein Paket ist nicht das mit dieser Version getestete. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A path is too long for this system. {}</source>
      <translation>Ein Pfad ist für dieses System zu lang. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A protection program or policy blocked a file. {}</source>
      <translation>Eine Sicherheitssoftware oder Richtlinie hat eine Datei blockiert. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Another QGIS is setting the runtime up. {}</source>
      <translation>Ein anderes QGIS richtet die Inferenzumgebung gerade ein. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Another program holds a file open. {}</source>
      <translation>Ein anderes Programm hat eine Datei geöffnet. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Ask your administrator to allow the runtime's folder, then try again.</source>
      <translation>Bitten Sie Ihre Systemadministration, den Ordner der Inferenzumgebung zuzulassen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Check Settings &gt; Options &gt; Network &gt; Proxy (an http:// proxy, name and password), then try again.</source>
      <translation>Prüfen Sie Einstellungen &gt; Optionen &gt; Netzwerk &gt; Proxy (ein http://-Proxy, Name und Passwort) und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Check the network, then try again; or use a folder or zip of wheels.</source>
      <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut; oder verwenden Sie einen Ordner oder eine ZIP-Datei mit Wheels.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose a folder with a short path (C:\lemevit) for the runtime in the settings.</source>
      <translation>Wählen Sie in den Einstellungen einen Ordner mit kurzem Pfad (C:\lemevit) für die Inferenzumgebung.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose another Python (3.9 or later, 64 bit) with Choose Python…; python.org has one for every system.</source>
      <translation>Wählen Sie mit „Python wählen…“ ein anderes Python (3.9 oder neuer, 64 Bit); auf python.org gibt es eines für jedes System.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose the offline bundle (zip), or the folder that holds its .whl files.</source>
      <translation>Wählen Sie das Offline-Paket (ZIP) oder den Ordner mit seinen .whl-Dateien.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Close other QGIS windows, wait for the virus scanner to finish, then try again.</source>
      <translation>Schließen Sie andere QGIS-Fenster, warten Sie, bis der Virenscanner fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Copy the diagnostics report and send it to the developers. </source>
      <translation>Kopieren Sie den Diagnosebericht und schicken Sie ihn den Entwicklern. </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Free space on the disk of that folder (and of the temporary folder), then try again.</source>
      <translation>Schaffen Sie Platz auf dem Datenträger dieses Ordners (und des temporären Ordners) und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>If your organisation inspects connections, add its authority in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again; or use a folder or zip of wheels.</source>
      <translation>Wenn Ihre Organisation Verbindungen prüft, fügen Sie ihre Zertifizierungsstelle unter Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Zertifikate verwalten hinzu und versuchen Sie es erneut; oder verwenden Sie einen Ordner oder eine ZIP-Datei mit Wheels.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Install Microsoft's Visual C++ Redistributable (x64, 2015-2022), then try again.</source>
      <translation>Installieren Sie das Visual C++ Redistributable von Microsoft (x64, 2015-2022) und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Make the folder writable, or choose another one for the runtime in the settings.</source>
      <translation>Machen Sie den Ordner beschreibbar oder wählen Sie in den Einstellungen einen anderen für die Inferenzumgebung.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>On Debian or Ubuntu install python3-venv; elsewhere: </source>
      <translation>Unter Debian oder Ubuntu installieren Sie python3-venv; auf anderen Systemen: </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>QGIS's own Python program was not found. {}</source>
      <translation>Das eigene Python-Programm von QGIS wurde nicht gefunden. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Start the set-up again when needed.</source>
      <translation>Starten Sie die Einrichtung bei Bedarf erneut.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The Python program could not be started: {}</source>
      <translation>Das Python-Programm konnte nicht gestartet werden: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The certificate of the package index is not trusted here. {}</source>
      <translation>Dem Zertifikat des Paketindex wird hier nicht vertraut. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The disk is too full. {}</source>
      <translation>Der Datenträger ist zu voll. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The folder cannot be written. {}</source>
      <translation>In den Ordner kann nicht geschrieben werden. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The new runtime does not work here: {}</source>
      <translation>Die neue Inferenzumgebung funktioniert hier nicht: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The package index cannot be reached. {}</source>
      <translation>Der Paketindex ist nicht erreichbar. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The proxy refused the download. {}</source>
      <translation>Der Proxy hat den Download abgelehnt. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up failed. {}</source>
      <translation>Die Einrichtung ist fehlgeschlagen. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up was cancelled and its files were removed. {}</source>
      <translation>Die Einrichtung wurde abgebrochen, ihre Dateien wurden entfernt. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>There are no usable packages there. {}</source>
      <translation>Dort sind keine verwendbaren Pakete. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>There is no complete set of packages for {}.</source>
      <translation>Für {} gibt es keinen vollständigen Satz von Paketen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>This Python cannot create an environment with pip: {}</source>
      <translation>Dieses Python kann keine Umgebung mit pip erstellen: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>This Python cannot open secure connections. {}</source>
      <translation>Dieses Python kann keine sicheren Verbindungen öffnen. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again later; where pip is set to a mirror, ask who runs it for the missing package.</source>
      <translation>Versuchen Sie es später erneut; falls pip einen Spiegelserver verwendet, fragen Sie dessen Betreiber nach dem fehlenden Paket.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again. If it fails again, copy the diagnostics report and send it to the developers.</source>
      <translation>Versuchen Sie es erneut. Schlägt es wieder fehl, kopieren Sie den Diagnosebericht und schicken Sie ihn den Entwicklern.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again. If it happens again, a cache or mirror changes files: use another network.</source>
      <translation>Versuchen Sie es erneut. Geschieht es wieder, verändert ein Zwischenspeicher oder Spiegelserver Dateien: Verwenden Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Use a folder or zip of wheels instead. Or: </source>
      <translation>Verwenden Sie stattdessen einen Ordner oder eine ZIP-Datei mit Wheels. Oder: </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Use the bundle for this system and Python version, and the version of this plugin.</source>
      <translation>Verwenden Sie das Paket für dieses System und diese Python-Version und die Version dieser Erweiterung.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Wait until it has finished.</source>
      <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Checking {}</source>
      <translation>{} wird geprüft</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Creating the environment</source>
      <translation>Die Umgebung wird erstellt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Downloading packages</source>
      <translation>Pakete werden heruntergeladen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Finishing</source>
      <translation>Wird abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Testing the runtime</source>
      <translation>Die Inferenzumgebung wird getestet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Unpacking the packages</source>
      <translation>Die Pakete werden entpackt</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Based on Python {}.{} ({}). QGIS's own Python is not changed.</source>
      <translation>Auf Grundlage von Python {}.{} ({}). Das Python von QGIS wird nicht verändert.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Downloads {} packages ({} MB) from the package index.</source>
      <translation>Lädt {} Pakete ({} MB) aus dem Paketindex herunter.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Installs {} packages from {}, without the network.</source>
      <translation>Installiert {} Pakete aus {}, ohne Netzwerk.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Models installed: {}</source>
      <translation>Installierte Modelle: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Needs about {} MB in {}.</source>
      <translation>Braucht etwa {} MB in {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>No GPU could be used: check that the NVIDIA driver is installed and current.</source>
      <translation>Es konnte keine GPU verwendet werden: Prüfen Sie, ob der NVIDIA-Treiber installiert und aktuell ist.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Ready. Devices: {}</source>
      <translation>Bereit. Geräte: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Change</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift between the dates</source>
      <translation>Verschiebung zwischen den Zeitpunkten korrigieren</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Corrects the second raster by the estimated shift. Otherwise the shift is only reported.</source>
      <translation>Korrigiert das zweite Raster um die geschätzte Verschiebung. Andernfalls wird die Verschiebung nur gemeldet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (between two dates)</source>
      <translation>Änderungen erkennen (zwischen zwei Zeitpunkten)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (two dates)</source>
      <translation>Änderungen erkennen (zwei Zeitpunkte)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Polygons of the changes, with area, mean probability and both dates</source>
      <translation>Polygone der Änderungen, mit Fläche, mittlerer Wahrscheinlichkeit und beiden Zeitpunkten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities</source>
      <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities (one band per class)</source>
      <translation>Wahrscheinlichkeiten (ein Kanal je Klasse)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster layer of the earlier date, stored in a local file</source>
      <translation>Rasterlayer des früheren Zeitpunkts, in einer lokalen Datei gespeichert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster layer of the later date, stored in a local file</source>
      <translation>Rasterlayer des späteren Zeitpunkts, in einer lokalen Datei gespeichert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster with 0 for no change, otherwise the class number of the change</source>
      <translation>Raster mit 0 für keine Änderung, sonst der Klassennummer der Änderung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster with the probability of each class, from 0 to 1 (four bytes per pixel and class)</source>
      <translation>Raster mit der Wahrscheinlichkeit jeder Klasse, von 0 bis 1 (vier Byte je Pixel und Klasse)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>This algorithm detects changes between two rasters of the same area, using a change detection model. The result is a class raster, and optionally a polygon layer of the changes.

The rasters may differ in CRS, pixel size and extent. Both are brought to the grid of the first raster, and the result covers their common area. A shift between the dates is estimated and reported, and can be corrected.

The polygons have the area and the mean probability, and the dates of both rasters if the files contain them.</source>
      <translation>Dieser Algorithmus erkennt Änderungen zwischen zwei Rastern desselben Gebiets mit einem Modell zur Änderungserkennung. Das Ergebnis ist ein Klassenraster und optional ein Polygonlayer der Änderungen.

Die Raster dürfen sich in KBS, Pixelgröße und Ausdehnung unterscheiden. Beide werden auf das Gitter des ersten Rasters gebracht, und das Ergebnis umfasst ihr gemeinsames Gebiet. Eine Verschiebung zwischen den Zeitpunkten wird geschätzt und gemeldet und kann korrigiert werden.

Die Polygone enthalten die Fläche, die mittlere Wahrscheinlichkeit und die Aufnahmezeitpunkte beider Raster, sofern die Dateien sie enthalten.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>as for Before, by name</source>
      <translation>wie beim Raster Vorher, nach Namen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Class raster (one pixel per scene)</source>
      <translation>Klassenraster (ein Pixel je Szene)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classes of the scenes as a raster</source>
      <translation>Klassen der Szenen als Raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classify scenes (a class for every grid cell)</source>
      <translation>Szenen klassifizieren (eine Klasse für jede Gitterzelle)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classify scenes: a class for every grid cell</source>
      <translation>Szenen klassifizieren: eine Klasse für jede Gitterzelle</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scene grid</source>
      <translation>Szenengitter</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scenes</source>
      <translation>Szenen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Square polygon of each scene, with class and score (the probability of the class)</source>
      <translation>Quadratisches Polygon jeder Szene, mit Klasse und Score (der Wahrscheinlichkeit der Klasse)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>This algorithm divides a raster into square scenes and assigns a class to each scene, using a scene classification model. The result is a polygon layer with the class and the score of each scene, and optionally a class raster.

The model determines the size of a scene. Scenes without data are skipped. The raster is processed by a separate process, so rasters of any size can be used.</source>
      <translation>Dieser Algorithmus teilt ein Raster in quadratische Szenen und weist jeder Szene mit einem Modell zur Szenenklassifikation eine Klasse zu. Das Ergebnis ist ein Polygonlayer mit der Klasse und dem Score jeder Szene und optional ein Klassenraster.

Das Modell bestimmt die Größe einer Szene. Szenen ohne Daten werden übersprungen. Das Raster wird von einem eigenen Prozess verarbeitet, daher kann es beliebig groß sein.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes with a lower score are not written</source>
      <translation>Rahmen mit niedrigerem Score werden nicht geschrieben</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Creates boxes along the rows and columns of the raster instead of along the objects</source>
      <translation>Erzeugt Rahmen entlang der Zeilen und Spalten des Rasters statt entlang der Objekte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (oriented boxes)</source>
      <translation>Objekte erkennen (orientierte Rahmen)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects: oriented boxes</source>
      <translation>Objekte erkennen: orientierte Rahmen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap</source>
      <translation>Maximale Überlappung</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap of two boxes of a class (0 to 1)</source>
      <translation>Maximale Überlappung zweier Rahmen einer Klasse (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum confidence</source>
      <translation>Mindestkonfidenz</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum confidence (0 to 1)</source>
      <translation>Mindestkonfidenz (0 bis 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Objects as DOTA text</source>
      <translation>Objekte als DOTA-Text</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Of two boxes of the same class that overlap more, only the one with the higher score is kept</source>
      <translation>Von zwei Rahmen derselben Klasse, die sich stärker überlappen, bleibt nur der mit dem höheren Score</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Oriented box of each object, with class, score, angle, length, width and area</source>
      <translation>Orientierter Rahmen jedes Objekts, mit Klasse, Score, Winkel, Länge, Breite und Fläche</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Text file with the boxes in pixels, in the format of the DOTA dataset</source>
      <translation>Textdatei mit den Rahmen in Pixeln, im Format des DOTA-Datensatzes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>This algorithm detects objects in a raster and creates an oriented box for each object, using an object detection model. The boxes have a class, score, angle, length, width and area.

The raster is processed in overlapping tiles by a separate process, so rasters of any size can be used. An object on several tiles becomes one box.

Boxes with a score below the minimum confidence are not written. Of boxes of the same class that overlap more than the largest overlap (area of the intersection divided by area of the union), only the box with the highest score is kept.

The DOTA text file contains the boxes in pixels, in the format of the DOTA dataset.</source>
      <translation>Dieser Algorithmus erkennt Objekte in einem Raster mit einem Modell zur Objekterkennung und erzeugt für jedes Objekt einen orientierten Rahmen. Die Rahmen haben Klasse, Score, Winkel, Länge, Breite und Fläche.

Das Raster wird in überlappenden Kacheln von einem eigenen Prozess verarbeitet, daher kann es beliebig groß sein. Ein Objekt auf mehreren Kacheln ergibt einen Rahmen.

Rahmen mit einem Score unter der Mindestkonfidenz werden nicht geschrieben. Von Rahmen derselben Klasse, die sich stärker als die maximale Überlappung überlappen (Schnittfläche geteilt durch Vereinigungsfläche), bleibt nur der mit dem höchsten Score.

Die DOTA-Textdatei enthält die Rahmen in Pixeln, im Format des DOTA-Datensatzes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes</source>
      <translation>Achsparallele Rahmen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright instead of oriented boxes</source>
      <translation>Achsparallele statt orientierter Rahmen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Polygons of the classes along the pixels, with their area in m²</source>
      <translation>Polygone der Klassen entlang der Pixel, mit ihrer Fläche in m²</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Raster with the class number of each pixel, with colours and overviews</source>
      <translation>Raster mit der Klassennummer jedes Pixels, mit Farben und Übersichten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Segment (a class for every pixel)</source>
      <translation>Segmentieren (eine Klasse für jedes Pixel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Segment: a class for every pixel</source>
      <translation>Segmentieren: eine Klasse für jedes Pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>This algorithm assigns a class to each pixel of a raster, using a segmentation model. The result is a class raster with the colours of the model, and optionally a polygon layer.

The raster is processed in overlapping tiles by a separate process, so rasters of any size can be used. Pixels without data remain nodata. The raster is resampled to the pixel size of the model if they differ by more than 5 %.

A run that was cancelled or interrupted continues from the last finished tile when it is started again with the same parameters.</source>
      <translation>Dieser Algorithmus weist jedem Pixel eines Rasters mit einem Segmentierungsmodell eine Klasse zu. Das Ergebnis ist ein Klassenraster mit den Farben des Modells und optional ein Polygonlayer.

Das Raster wird in überlappenden Kacheln von einem eigenen Prozess verarbeitet, daher kann es beliebig groß sein. Pixel ohne Daten bleiben Leerwerte. Das Raster wird auf die Pixelgröße des Modells neu abgetastet, wenn beide um mehr als 5 % voneinander abweichen.

Ein abgebrochener oder unterbrochener Lauf wird nach der letzten fertigen Kachel fortgesetzt, wenn er mit denselben Parametern erneut gestartet wird.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Automatic: int8 or float16 if the result stays the same. float32: the precision of the model file. float16 requires an engine that supports it, such as TensorRT or OpenVINO.</source>
      <translation>Automatisch: int8 oder float16, wenn das Ergebnis gleich bleibt. float32: die Genauigkeit der Modelldatei. float16 braucht eine Engine, die es unterstützt, etwa TensorRT oder OpenVINO.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Leave out polygons smaller than (m²)</source>
      <translation>Polygone weglassen, die kleiner sind als (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Maximum distance by which squared and smooth outlines are moved, 0 for 1.5 pixels</source>
      <translation>Größte Entfernung, um die rechtwinklige und glatte Umrisse verschoben werden, 0 für 1,5 Pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Outlines move by at most</source>
      <translation>Umrisse höchstens verschieben um</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Outlines of polygons (squared: right angles, for buildings; smooth: without corners)</source>
      <translation>Umrisse der Polygone (squared: rechte Winkel, für Gebäude; smooth: ohne Ecken)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Polygons with a smaller area are not written</source>
      <translation>Polygone mit kleinerer Fläche werden nicht geschrieben</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Precision of the network (auto: the fastest with the same result)</source>
      <translation>Rechengenauigkeit des neuronalen Netzes (auto: die schnellste mit demselben Ergebnis)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Processes the pixels at their own size. The result has no CRS and no areas.</source>
      <translation>Verarbeitet die Pixel in ihrer eigenen Größe. Das Ergebnis hat kein KBS und keine Flächenangaben.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Raster layer to process, stored in a local file</source>
      <translation>Zu verarbeitender Rasterlayer, in einer lokalen Datei gespeichert</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Simplify</source>
      <translation>Vereinfachen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Simplify polygons (metres)</source>
      <translation>Polygone vereinfachen (Meter)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Smallest polygon</source>
      <translation>Kleinstes Polygon</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Squared outlines have right angles, for buildings. Smooth outlines have rounded corners. Common borders are preserved.</source>
      <translation>Rechtwinklige Umrisse haben rechte Winkel, für Gebäude. Geglättete Umrisse haben abgerundete Ecken. Gemeinsame Grenzen bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Tolerance for simplifying the polygons, 0 for none. Common borders are preserved.</source>
      <translation>Toleranz für das Vereinfachen der Polygone, 0 für keine Vereinfachung. Gemeinsame Grenzen bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>along the pixels</source>
      <translation>entlang der Pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>from the raster's band names</source>
      <translation>aus den Kanalnamen des Rasters</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>smooth</source>
      <translation>geglättet</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>squared</source>
      <translation>rechtwinklig</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also entropy</source>
      <translation>Auch Entropie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the variance of the views</source>
      <translation>Auch die Varianz der Ansichten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of each of the 16 meta tokens of LeMeViT (64 bytes per pixel and date)</source>
      <translation>Aufmerksamkeit jedes der 16 Meta-Token von LeMeViT (64 Byte je Pixel und Zeitpunkt)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of the meta tokens (one band each)</source>
      <translation>Aufmerksamkeit der Meta-Token (je ein Kanal)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Averages the results of each tile as it is, flipped and rotated. Flips take 4 times as long, flips and quarter turns 8 times.</source>
      <translation>Mittelt die Ergebnisse jeder Kachel, wie sie ist, gespiegelt und gedreht. Spiegelungen dauern 4-mal so lange, Spiegelungen und Vierteldrehungen 8-mal.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Entropy</source>
      <translation>Entropie</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Largest class probability of each pixel, from 0 to 1 (four bytes per pixel)</source>
      <translation>Größte Klassenwahrscheinlichkeit jedes Pixels, von 0 bis 1 (vier Byte je Pixel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Uncertainty between the classes, from 0 (one class is certain) to 1 (all are equally likely), four bytes per pixel</source>
      <translation>Unsicherheit zwischen den Klassen, von 0 (eine Klasse ist sicher) bis 1 (alle sind gleich wahrscheinlich), vier Byte je Pixel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance between the views of each tile, from 0 to 0.25. It requires more than one view.</source>
      <translation>Varianz zwischen den Ansichten jeder Kachel, von 0 bis 0,25. Sie erfordert mehr als eine Ansicht.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance of the views</source>
      <translation>Varianz der Ansichten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile to average (flips take 4 times as long, quarter-turns 8 times)</source>
      <translation>Zu mittelnde Ansichten jeder Kachel (flips dauert 4-mal, quarter-turns 8-mal so lange)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>flips</source>
      <translation>Spiegelungen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>flips and quarter turns</source>
      <translation>Spiegelungen und Vierteldrehungen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>one view</source>
      <translation>eine Ansicht</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Check the inference runtime: run its selfcheck.</source>
      <translation>Prüfen Sie die Inferenzumgebung: Führen Sie ihre Selbstprüfung (selfcheck) aus.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Choose another Python in the LeMeViT panel (Choose Python…).</source>
      <translation>Wählen Sie im LeMeViT-Bedienfeld ein anderes Python (Python wählen…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>The worker could not be started: {}.</source>
      <translation>Der Arbeitsprozess konnte nicht gestartet werden: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>The worker ended early (exit {}). {}</source>
      <translation>Der Arbeitsprozess endete vorzeitig (Exit-Code {}). {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>It may have run out of memory. Run again; finished tiles are kept.</source>
      <translation>Möglicherweise reichte der Arbeitsspeicher nicht. Starten Sie erneut; fertige Kacheln bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run again. Finished tiles are kept.</source>
      <translation>Starten Sie erneut. Fertige Kacheln bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run it again to continue where it stopped.</source>
      <translation>Starten Sie erneut, um den Lauf dort fortzusetzen, wo er aufgehört hat.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker has not answered for {} s and was ended.</source>
      <translation>Der Arbeitsprozess hat {} s lang nicht geantwortet und wurde beendet.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker sent an invalid message: {}</source>
      <translation>Der Arbeitsprozess hat eine ungültige Nachricht gesendet: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker was terminated or crashed. {}</source>
      <translation>Der Arbeitsprozess wurde beendet oder ist abgestürzt. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker {} speaks protocol {}, the plugin protocol {}.</source>
      <translation>Der Arbeitsprozess {} verwendet Protokoll {}, die Erweiterung Protokoll {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Choose the Python of the inference runtime in the LeMeViT panel (Choose Python…).</source>
      <translation>Wählen Sie im LeMeViT-Bedienfeld das Python der Inferenzumgebung (Python wählen…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Set it up in the LeMeViT panel, or choose a Python that has it (Choose Python…, LEMEVIT_PYTHON).</source>
      <translation>Richten Sie sie im LeMeViT-Bedienfeld ein oder wählen Sie ein Python, das sie hat (Python wählen…, LEMEVIT_PYTHON).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The Python program {} was not found.</source>
      <translation>Das Python-Programm {} wurde nicht gefunden.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The inference runtime is not set up: no Python with ONNX Runtime is chosen.</source>
      <translation>Die Inferenzumgebung ist nicht eingerichtet: Kein Python mit ONNX Runtime ist gewählt.</translation>
    </message>
  </context>
</TS>
