<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>LeMeViT</name>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Accept rasters without a CRS</source>
      <translation>Aceptar rásteres sin SRC</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Add it to the project as a layer: Run exports the area first.</source>
      <translation>Añádalo al proyecto como capa: Ejecutar exporta primero la zona.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Also confidence</source>
      <translation>También confianza</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Also the attention of the meta tokens</source>
      <translation>También la atención de los metatokens</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Ask for the model as .onnx with its weights inside.</source>
      <translation>Pida el modelo como .onnx con los pesos dentro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Assign a CRS to the layer (Layer &gt; Set CRS of Layer(s)), or tick 'Accept rasters without a CRS' in the advanced settings.</source>
      <translation>Asigne un SRC a la capa (Capa &gt; Establecer SRC de la capa(s)), o marque «Aceptar rásteres sin SRC» en la configuración avanzada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Assign the right CRS to the layer that has none (Layer &gt; Set CRS of Layer(s)), then run again.</source>
      <translation>Asigne el SRC correcto a la capa que no lo tiene (Capa &gt; Establecer SRC de la capa(s)) y ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Bands after</source>
      <translation>Bandas después</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the CRS of the labels.</source>
      <translation>Compruebe el SRC de las etiquetas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the network and the proxy settings of QGIS, then try again.</source>
      <translation>Compruebe la red y la configuración del proxy de QGIS e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the path, and that the drive is connected.</source>
      <translation>Compruebe la ruta y que la unidad esté conectada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a folder that exists and that you may write to.</source>
      <translation>Elija una carpeta que exista y en la que pueda escribir.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a larger area, or a finer pixel size.</source>
      <translation>Elija una zona mayor o un tamaño de píxel más fino.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a model made for this task.</source>
      <translation>Elija un modelo hecho para esta tarea.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a polygon layer with a CRS that overlaps the raster.</source>
      <translation>Elija una capa de polígonos con SRC que se superponga al ráster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a raster file such as a GeoTIFF. If it was downloaded, download it again.</source>
      <translation>Elija un archivo ráster, como un GeoTIFF. Si se descargó, vuelva a descargarlo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a smaller area, or another output folder.</source>
      <translation>Elija una zona menor u otra carpeta de salida.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a vector layer of a GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GML or KML file.</source>
      <translation>Elija una capa vectorial de un archivo GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GML o KML.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a vector layer with a field of classes that overlaps the raster.</source>
      <translation>Elija una capa vectorial con un campo de clases que se superponga al ráster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an area that overlaps the raster.</source>
      <translation>Elija una zona que se superponga al ráster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an area with a width and a height.</source>
      <translation>Elija una zona con anchura y altura.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an installed model or a model file (.onnx).</source>
      <translation>Elija un modelo instalado o un archivo de modelo (.onnx).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another model, or ask the author of this one.</source>
      <translation>Elija otro modelo o pregunte al autor de este.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another output file, or remove the existing one.</source>
      <translation>Elija otro archivo de salida, o elimine el existente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another output file. The input is never overwritten.</source>
      <translation>Elija otro archivo de salida. La entrada nunca se sobrescribe.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another value.</source>
      <translation>Elija otro valor.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the bands in the advanced settings, in the order of the model.</source>
      <translation>Elija las bandas en la configuración avanzada, en el orden del modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the device auto or cpu in the advanced settings.</source>
      <translation>Elija el dispositivo auto o cpu en la configuración avanzada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the device cpu in the advanced settings.</source>
      <translation>Elija el dispositivo cpu en los ajustes avanzados.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the folder of a label set.</source>
      <translation>Elija la carpeta de un conjunto de etiquetas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the input values.</source>
      <translation>Elija los valores de entrada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the precision auto in the advanced settings.</source>
      <translation>Elija la precisión auto en la configuración avanzada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose two rasters of the same place; check that both layers' files have the right CRS.</source>
      <translation>Elija dos rásteres del mismo lugar; compruebe que los archivos de ambas capas tienen el SRC correcto.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Convert it to a GeoTIFF first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>Conviértalo antes a GeoTIFF (Ráster &gt; Conversión &gt; Traducir).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Convert it to red, green and blue first: Raster &gt; Conversion &gt; PCT to RGB.</source>
      <translation>Conviértala primero en rojo, verde y azul: Ráster &gt; Conversión &gt; PCT a RGB.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Copy or download the file again.</source>
      <translation>Vuelva a copiar o descargar el archivo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Correct a shift</source>
      <translation>Corregir un desplazamiento</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Download or copy the model again.</source>
      <translation>Vuelva a descargar o copiar el modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw a few strokes of at least two classes, close to each other.</source>
      <translation>Dibuje algunos trazos de al menos dos clases, cerca unos de otros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw more of both, join them, or add a band.</source>
      <translation>Dibuje más trazos de ambas clases, únalas o añada una banda.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw more strokes where the map is wrong, and some where it is right.</source>
      <translation>Dibuje más trazos donde el mapa se equivoca y algunos donde acierta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw some elsewhere.</source>
      <translation>Dibuje algunos trazos en otro lugar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw strokes where the raster has data.</source>
      <translation>Dibuje trazos donde el ráster tenga datos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Fill in the missing values when adding the model, or ask its author for a complete card.</source>
      <translation>Complete los valores que faltan al añadir el modelo o pida a su autor una ficha completa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Free disk space and run again, or choose another folder.</source>
      <translation>Libere espacio en disco y ejecute de nuevo, o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Input values</source>
      <translation>Valores de entrada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Leave it out, or warp it to the grid of the others first (Raster &gt; Projections &gt; Warp).</source>
      <translation>Omítalo o transfórmelo antes a la cuadrícula de los demás (Ráster &gt; Proyecciones &gt; Combar).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Open the address in a browser to see whether a login is required.</source>
      <translation>Abra la dirección en un navegador para ver si se requiere iniciar sesión.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Other features are used.</source>
      <translation>Se usan otras características.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Outlines</source>
      <translation>Contornos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Pixel size</source>
      <translation>Tamaño de píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Remove the interrupted job from the list, or choose another output file.</source>
      <translation>Quite el trabajo interrumpido de la lista o elija otro archivo de salida.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Report it with the log of the job.</source>
      <translation>Notifíquelo con el registro del trabajo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again once nothing writes to the raster. Finished tiles are kept.</source>
      <translation>Ejecute de nuevo cuando nada escriba en el ráster. Las teselas terminadas se conservan.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again with the same settings to continue.</source>
      <translation>Ejecute de nuevo con la misma configuración para continuar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again. If it happens again, check the disk.</source>
      <translation>Ejecute de nuevo. Si vuelve a ocurrir, compruebe el disco.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run with the earlier settings, or choose another output file.</source>
      <translation>Ejecute con la configuración anterior, o elija otro archivo de salida.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>See the messages of each raster, then run again: finished rasters are kept.</source>
      <translation>Vea los mensajes de cada ráster y ejecute de nuevo: los terminados se conservan.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Set up the inference runtime again in the panel.</source>
      <translation>Vuelva a instalar el entorno de inferencia en el panel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Set up the inference runtime in the panel.</source>
      <translation>Instale el entorno de inferencia en el panel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>The file was changed at its source: look for a newer version of the plugin.</source>
      <translation>El archivo se modificó en su origen: busque una versión más reciente del complemento.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>These features may not show the classes: install another model, or choose other classes.</source>
      <translation>Puede que estas características no muestren las clases: instale otro modelo o elija otras clases.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Threads</source>
      <translation>Hilos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Tick 'Correct a shift between the dates', or register the rasters first.</source>
      <translation>Marque «Corregir un desplazamiento entre las fechas», o corregistre primero los rásteres.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again later; if it stays so, the file has moved: look for a newer version.</source>
      <translation>Inténtelo más tarde; si sigue así, el archivo se ha movido: busque una versión más reciente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again. The download continues where it stopped.</source>
      <translation>Inténtelo de nuevo. La descarga continúa donde se detuvo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again; if it happens again, do not use the file: it was changed at its source.</source>
      <translation>Inténtelo de nuevo; si vuelve a ocurrir, no use el archivo: se modificó en su origen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Use an https address; behind a proxy that replaces certificates, ask its administrator.</source>
      <translation>Use una dirección https; detrás de un proxy que sustituye certificados, consulte a quien lo administra.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Use rasters with the same units for both dates, such as reflectance or 8 bit.</source>
      <translation>Use rásteres con las mismas unidades para ambas fechas, como reflectancia u 8 bits.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Views of each tile</source>
      <translation>Vistas de cada tesela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Wait for the other run to end, or choose another output file.</source>
      <translation>Espere a que termine la otra ejecución o elija otro archivo de salida.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Warp it first (Raster &gt; Projections &gt; Warp).</source>
      <translation>Transfórmelo antes (Ráster &gt; Proyecciones &gt; Combar).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Warnings of this run: {}</source>
      <translation>Advertencias de esta ejecución: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the GPU ({})</source>
      <translation>Se ejecuta en la GPU ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the processor (no GPU runtime)</source>
      <translation>Se ejecuta en el procesador (sin entorno para GPU)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the processor (no GPU)</source>
      <translation>Se ejecuta en el procesador (sin GPU)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Show why no GPU is used</source>
      <translation>Mostrar por qué no se usa ninguna GPU</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>With an NVIDIA GPU, set up the runtime for it under Inference runtime.</source>
      <translation>Si tiene una GPU NVIDIA, instale el entorno para ella en «Entorno de inferencia».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>just now</source>
      <translation>hace un momento</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>{}: {} times as fast as the processor, same classes (measured {})</source>
      <translation>{}: {} veces más rápido que el procesador, mismas clases (medido: {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Inference runtime</source>
      <translation>Entorno de inferencia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>LeMeViT</source>
      <translation>LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Map</source>
      <translation>Cartografiar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Teach</source>
      <translation>Enseñar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Add a polygon layer to the project, or choose another area.</source>
      <translation>Añada una capa de polígonos al proyecto, o elija otra zona.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>All {}: none is selected</source>
      <translation>Todos ({}): ninguno seleccionado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag a rectangle on the map.</source>
      <translation>Arrastre un rectángulo en el mapa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag a rectangle on the map; Esc ends drawing</source>
      <translation>Arrastre un rectángulo en el mapa; Esc para terminar de dibujar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Draw</source>
      <translation>Dibujar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Draw a rectangle on the map, or choose another area.</source>
      <translation>Dibuje un rectángulo en el mapa, o elija otra zona.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drawn rectangle</source>
      <translation>Rectángulo dibujado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Map canvas</source>
      <translation>Lienzo del mapa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>No polygon layer is selected.</source>
      <translation>No hay ninguna capa de polígonos seleccionada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>No rectangle has been drawn.</source>
      <translation>No se ha dibujado ningún rectángulo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Part of the raster to process</source>
      <translation>Parte del ráster que se va a procesar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Polygon layer</source>
      <translation>Capa de polígonos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Whole layer</source>
      <translation>Capa completa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>{} of {} selected</source>
      <translation>{} de {} seleccionados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>{} × {} map units</source>
      <translation>{} × {} unidades de mapa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Bands of the model</source>
      <translation>Bandas del modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Preview of the first three bands</source>
      <translation>Vista previa de las tres primeras bandas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Raster band for this band of the model</source>
      <translation>Banda del ráster para esta banda del modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/device_combo.py" />
      <source>'auto' uses the fastest device that is available.</source>
      <translation>«auto» usa el dispositivo disponible más rápido.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Add a small drone image to the project and map it</source>
      <translation>Añadir al proyecto una pequeña imagen de dron y cartografiarla</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Advanced</source>
      <translation>Avanzado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Area</source>
      <translation>Zona</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Expert</source>
      <translation>Experto</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Metres; native for the pixels of the raster; empty for those of the model</source>
      <translation>Metros; «native» para los píxeles del ráster; vacío para los del modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Output</source>
      <translation>Salida</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Task</source>
      <translation>Tarea</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Try it with the sample image</source>
      <translation>Probar con la imagen de ejemplo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Type of analysis</source>
      <translation>Tipo de análisis</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Zoom level</source>
      <translation>Nivel de zum</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Zoom level at which a layer of map tiles (XYZ, WMTS) is rendered</source>
      <translation>Nivel de zum en el que se representa una capa de teselas (XYZ, WMTS)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the model</source>
      <translation>del modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the model ({})</source>
      <translation>del modelo ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the pixel size</source>
      <translation>del tamaño de píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>of the raster</source>
      <translation>del ráster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run asks before the area is read from its server.</source>
      <translation>Ráster remoto: Ejecutar pregunta antes de leer el área de su servidor.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run exports the area first, with all its values.</source>
      <translation>Un ráster remoto: «Ejecutar» exporta primero la zona con todos sus valores.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run reads the blocks of the area from its server first.</source>
      <translation>Ráster remoto: Ejecutar lee primero los bloques del área de su servidor.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Before and after are the same layer: the result will show no change.</source>
      <translation>Antes y después son la misma capa: el resultado no mostrará cambios.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Imagery: {}</source>
      <translation>Imágenes: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>In a zip archive: Run unpacks the raster first.</source>
      <translation>En un archivo zip: «Ejecutar» descomprime primero el ráster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Not a plain file: Run exports the area first, with all its values.</source>
      <translation>No es un archivo normal: «Ejecutar» exporta primero la zona con todos sus valores.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Swap before and after</source>
      <translation>Intercambiar antes y después</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Swap before and after ({})</source>
      <translation>Intercambiar antes y después ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Rasters</source>
      <translation>Rásteres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Several layers, files or a folder as one raster (mosaic)</source>
      <translation>Varias capas, archivos o una carpeta como un solo ráster (mosaico)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Several rasters as one</source>
      <translation>Varios rásteres como uno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/option_rows.py" />
      <source>Raster bands in the model's order, e.g. 3,2,1</source>
      <translation>Bandas del ráster en el orden del modelo, p. ej. 3,2,1</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/output_file.py" />
      <source>Output file</source>
      <translation>Archivo de salida</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading.py" />
      <source>Choose a layer and a model.</source>
      <translation>Elija una capa y un modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Assign raster bands to the bands of the model by name, with a preview</source>
      <translation>Asignar las bandas del ráster a las del modelo por su nombre, con vista previa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Sentinel-2 reflectance</source>
      <translation>Reflectancia de Sentinel-2</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Values of the raster that become the 8-bit pixels of the model; automatic: by model and pixel type</source>
      <translation>Valores del ráster que pasan a ser los píxeles de 8 bits del modelo; automático: según el modelo y el tipo de píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>as displayed</source>
      <translation>como se muestran</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>as stored</source>
      <translation>como están guardados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>automatic</source>
      <translation>automático</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>between minimum and maximum</source>
      <translation>entre mínimo y máximo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>not known</source>
      <translation>no se conocen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>percentiles 2 to 98</source>
      <translation>percentiles 2 a 98</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/side_run.py" />
      <source>Run asks for it first. Servers can also be added in Settings &gt; Options &gt; LeMeViT.</source>
      <translation>«Ejecutar» lo pregunta primero. También se pueden añadir servidores en Configuración &gt; Opciones &gt; LeMeViT.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/side_run.py" />
      <source>The run is estimated once {} is an agreed server.</source>
      <translation>La ejecución se estima una vez que {} sea un servidor aceptado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>A job was interrupted.</source>
      <translation>Se interrumpió un trabajo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Agree and run</source>
      <translation>Aceptar y ejecutar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Existing files: {}</source>
      <translation>Archivos existentes: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Export and run</source>
      <translation>Exportar y ejecutar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Keep both</source>
      <translation>Conservar ambos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>{} is not an agreed server. Read up to {} MB of the raster from it?</source>
      <translation>{} no es un servidor aceptado. ¿Leer de él hasta {} MB del ráster?</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>{} jobs were interrupted.</source>
      <translation>Se interrumpieron {} trabajos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>No segmentation model is installed.</source>
      <translation>No hay ningún modelo de segmentación instalado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Reinstall the plugin.</source>
      <translation>Reinstale el complemento.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Sample: Banepa, Nepal (CC BY 4.0)</source>
      <translation>Ejemplo: Banepa, Nepal (CC BY 4.0)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>The other models are in the offline bundle and in the models wheel (Models…).</source>
      <translation>Los demás modelos están en el lote sin conexión y en el wheel de modelos (Modelos…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>The sample image {} could not be opened.</source>
      <translation>No se pudo abrir la imagen de ejemplo {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>LeMeViT help</source>
      <translation>Ayuda de LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>The help is in English.</source>
      <translation>La ayuda está en inglés.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancel job</source>
      <translation>Cancelar el trabajo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancelled at {}</source>
      <translation>Cancelado al {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Continue the job from its last finished tile</source>
      <translation>Continuar el trabajo desde la última tesela terminada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Failed: {}</source>
      <translation>Falló: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Interrupted at {}</source>
      <translation>Interrumpido al {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Job</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs</source>
      <translation>Trabajos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs: running, waiting, finished and interrupted</source>
      <translation>Trabajos: en ejecución, en espera, terminados e interrumpidos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log of the job</source>
      <translation>Registro del trabajo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Messages of the worker</source>
      <translation>Mensajes del proceso de trabajo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Remove the job from the list and delete its unfinished work</source>
      <translation>Eliminar el trabajo de la lista y borrar lo que no terminó</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Settings</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show result</source>
      <translation>Mostrar resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show the settings, messages and report of the job</source>
      <translation>Mostrar la configuración, los mensajes y el informe del trabajo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Stop the job, or remove it from the queue</source>
      <translation>Detener el trabajo, o eliminarlo de la cola</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Warnings</source>
      <translation>Advertencias</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Zoom to the result</source>
      <translation>Zoom al resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Add a model</source>
      <translation>Añadir un modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Assumed and missing (*) values; correct them if necessary</source>
      <translation>Valores supuestos y que faltan (*); corríjalos si es necesario</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Check again</source>
      <translation>Comprobar de nuevo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Check the file again with the values above</source>
      <translation>Comprobar de nuevo el archivo con los valores de arriba</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Checking the file…</source>
      <translation>Comprobando el archivo…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Choose a file to see its description here.</source>
      <translation>Elija un archivo para ver aquí su descripción.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Missing information</source>
      <translation>Información que falta</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Model file</source>
      <translation>Archivo de modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Name of the model in the list</source>
      <translation>Nombre del modelo en la lista</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>ONNX model (LeMeViT, Deepness, Ultralytics, MLM, plain) or checkpoint</source>
      <translation>Modelo ONNX (LeMeViT, Deepness, Ultralytics, MLM, sin metadatos) o checkpoint</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Test the model on one tile and install it</source>
      <translation>Probar el modelo con una tesela e instalarlo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>The model can be added.</source>
      <translation>El modelo se puede añadir.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Trial image</source>
      <translation>Imagen de prueba</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>from the file</source>
      <translation>del archivo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>{} was added.</source>
      <translation>{} se ha añadido.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Add a file…</source>
      <translation>Añadir un archivo…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Add a folder…</source>
      <translation>Añadir una carpeta…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Adding models from {}…</source>
      <translation>Añadiendo modelos de {}…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>All of them are installed already.</source>
      <translation>Todos están ya instalados.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Folder of models (.onnx)</source>
      <translation>Carpeta de modelos (.onnx)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>From a bundle or wheel…</source>
      <translation>Desde un lote o wheel…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Installing the models</source>
      <translation>Instalando los modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Offline bundle or models wheel</source>
      <translation>Lote sin conexión o wheel de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>The models were installed.</source>
      <translation>Los modelos se han instalado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>Less</source>
      <translation>Menos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>Show classes, bands, pixel size, validation and licence of the model</source>
      <translation>Mostrar clases, bandas, tamaño de píxel, validación y licencia del modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Add model files, a folder of them, an offline bundle or a models wheel</source>
      <translation>Añadir archivos de modelo, una carpeta de ellos, un lote sin conexión o un wheel de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancel download</source>
      <translation>Cancelar la descarga</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancelled. The next download continues from here.</source>
      <translation>Cancelado. La próxima descarga continuará desde aquí.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Delete the model's file from your models folder</source>
      <translation>Borrar el archivo del modelo de su carpeta de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download all models ({} MB) from the package index?
Their file is verified by its SHA-256.</source>
      <translation>¿Descargar todos los modelos ({} MB) del índice de paquetes?
Su archivo se verifica con su SHA-256.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download {} ({} MB) from {}?
Licence: {}.
The file is verified by its SHA-256 before it is added.</source>
      <translation>¿Descargar {} ({} MB) de {}?
Licencia: {}.
El archivo se verifica con su SHA-256 antes de añadirlo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download, verify and install the model</source>
      <translation>Descargar, verificar e instalar el modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Downloading…</source>
      <translation>Descargando…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download…</source>
      <translation>Descargar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Installed models</source>
      <translation>Modelos instalados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>It replaces the installed model of the same name.</source>
      <translation>Sustituye al modelo instalado del mismo nombre.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models of the plugin cannot be removed</source>
      <translation>Los modelos del complemento no se pueden eliminar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models to download</source>
      <translation>Modelos para descargar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Nothing was downloaded.</source>
      <translation>No se ha descargado nada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Progress of the download</source>
      <translation>Progreso de la descarga</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Reading the list of models…</source>
      <translation>Leyendo la lista de modelos…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Remove the model {}? Its file is deleted.</source>
      <translation>¿Eliminar el modelo {}? Se borra su archivo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Remove…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Removing…</source>
      <translation>Eliminando…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Stop the download; the next one continues from there</source>
      <translation>Detener la descarga; la próxima continuará desde ahí</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} more models are not published yet.</source>
      <translation>Otros modelos aún no publicados: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} of {} MB</source>
      <translation>{} de {} MB</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} s left</source>
      <translation>quedan {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>A model file (.onnx) for this run</source>
      <translation>Un archivo de modelo (.onnx) para esta ejecución</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>A model file; it is checked when the run starts.</source>
      <translation>Un archivo de modelo; se comprueba al iniciar la ejecución.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>All models…</source>
      <translation>Todos los modelos…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Card of the model, other files, all models</source>
      <translation>Ficha del modelo, otros archivos, todos los modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Card of this model…</source>
      <translation>Ficha de este modelo…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Check, test and install a model file</source>
      <translation>Comprobar, probar e instalar un archivo de modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Classes, bands, pixel size, licence, scores</source>
      <translation>Clases, bandas, tamaño de píxel, licencia, puntuaciones</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Example of the model's use</source>
      <translation>Ejemplo de uso del modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Installed models for the chosen task</source>
      <translation>Modelos instalados para la tarea elegida</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Model card</source>
      <translation>Ficha del modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Models…</source>
      <translation>Modelos…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>No model of this task is installed. Models… shows what can be downloaded, and adds files of yours.</source>
      <translation>No hay ningún modelo instalado para esta tarea. «Modelos…» muestra lo que se puede descargar y permite añadir archivos propios.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Remove added ones, download from the catalogue</source>
      <translation>Eliminar los añadidos, descargar del catálogo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Use a file without adding it…</source>
      <translation>Usar un archivo sin añadirlo…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>From</source>
      <translation>Origen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>added</source>
      <translation>añadido</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>another version is installed</source>
      <translation>hay otra versión instalada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>can be downloaded</source>
      <translation>se puede descargar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>installed</source>
      <translation>instalado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>the plugin</source>
      <translation>el complemento</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>usable</source>
      <translation>utilizable</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>Picture of the trial</source>
      <translation>Imagen del resultado de la prueba</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>The model is tried on one tile of this image before it is added</source>
      <translation>El modelo se prueba con una tesela de esta imagen antes de añadirlo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>Tile and result of the model</source>
      <translation>Tesela y resultado del modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Agreed servers</source>
      <translation>Servidores aceptados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>CPU threads of the network</source>
      <translation>Hilos de CPU de la red neuronal</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Catalogue of models</source>
      <translation>Catálogo de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Defaults</source>
      <translation>Valores predeterminados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Device and threads apply to the panel. Processing tools have their own parameters.</source>
      <translation>El dispositivo y los hilos se aplican al panel. Las herramientas de Procesos tienen sus propios parámetros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Folder for runtimes set up by the panel; empty for your data folder</source>
      <translation>Carpeta de los entornos instalados por el panel; vacío para su carpeta de datos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Folder searched first for models; empty for your models folder</source>
      <translation>Carpeta en la que se buscan primero los modelos; vacío para su carpeta de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>List of models to download; empty for the list of the plugin</source>
      <translation>Lista de modelos para descargar; vacío para la lista del complemento</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Models folder</source>
      <translation>Carpeta de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Python of the runtime</source>
      <translation>Python del entorno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Python with the inference runtime; empty for the one set up by the panel</source>
      <translation>Python con el entorno de inferencia; vacío para el instalado por el panel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Restore the default values</source>
      <translation>Restaurar los valores predeterminados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Runtime folder</source>
      <translation>Carpeta del entorno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Servers from which the area of a remote raster may be read, one per line</source>
      <translation>Servidores de los que se puede leer el área de un ráster remoto, uno por línea</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>one per processor core</source>
      <translation>uno por núcleo del procesador</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Cancelled. Run again with the same settings to continue.</source>
      <translation>Cancelado. Ejecute de nuevo con la misma configuración para continuar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Device: {}</source>
      <translation>Dispositivo: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Done in {} s on {}.</source>
      <translation>Terminado en {} s con {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Estimated for the run: {}.</source>
      <translation>Estimación para la ejecución: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Failed</source>
      <translation>Falló</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>The project of this job was closed. Its results are in {}.</source>
      <translation>El proyecto de este trabajo se cerró. Sus resultados están en {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Warning: {}</source>
      <translation>Advertencia: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Correct…</source>
      <translation>Corregir…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Opacity</source>
      <translation>Opacidad</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Opacity of the last result</source>
      <translation>Opacidad del último resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Show or hide the last result, to compare it with the imagery</source>
      <translation>Mostrar u ocultar el último resultado para compararlo con la imagen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Show result ({})</source>
      <translation>Mostrar resultado ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>This is wrong here: paint what is there, and the model learns it</source>
      <translation>Esto está mal aquí: pinte lo que hay y el modelo lo aprende</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Area (m²)</source>
      <translation>Área (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Copy table</source>
      <translation>Copiar tabla</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Copy the table to the clipboard</source>
      <translation>Copiar la tabla al portapapeles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Objects</source>
      <translation>Objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Pixels</source>
      <translation>Píxeles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Results by class</source>
      <translation>Resultados por clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Save as CSV…</source>
      <translation>Guardar como CSV…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Save the table</source>
      <translation>Guardar la tabla</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Share (%)</source>
      <translation>Proporción (%)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>The table cannot be written to {}: {}.</source>
      <translation>No se puede escribir la tabla en {}: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Write the table into a text file</source>
      <translation>Escribir la tabla en un archivo de texto</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accept the object and go to the next</source>
      <translation>Aceptar el objeto e ir al siguiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accepted, changed and drawn objects as a new layer for training</source>
      <translation>Objetos aceptados, cambiados y dibujados como capa nueva para entrenar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Back to the object before</source>
      <translation>Volver al objeto anterior</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Choose a layer.</source>
      <translation>Elija una capa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Draw missing</source>
      <translation>Dibujar los que faltan</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Edit the layer with the tools of QGIS. New features are added as objects.</source>
      <translation>Editar la capa con las herramientas de QGIS. Los objetos espaciales nuevos se añaden como objetos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Layer of objects to review, preferably with scores</source>
      <translation>Capa de objetos por revisar, preferiblemente con puntuaciones</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>LeMeViT review</source>
      <translation>Revisión LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Next object, the most doubtful first</source>
      <translation>Objeto siguiente, primero el más dudoso</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Reject the object and go to the next</source>
      <translation>Rechazar el objeto e ir al siguiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Show the page Teach with the reviewed objects as examples</source>
      <translation>Mostrar la página Enseñar con los objetos revisados como ejemplos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Take the last step back</source>
      <translation>Deshacer el último paso</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Teach with these</source>
      <translation>Enseñar con estos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Use as labels</source>
      <translation>Usar como etiquetas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>{} labels in {}</source>
      <translation>{} etiquetas en {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>{} objects to review</source>
      <translation>{} objetos por revisar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Histogram of scores</source>
      <translation>Histograma de puntuaciones</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Lowest score shown</source>
      <translation>Puntuación mínima mostrada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Objects with a lower score are hidden on the map; nothing is deleted</source>
      <translation>Los objetos con puntuación menor se ocultan en el mapa; no se borra nada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/labels.py" />
      <source>Accept some objects first.</source>
      <translation>Acepte primero algunos objetos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/labels.py" />
      <source>No object was accepted yet.</source>
      <translation>Aún no se aceptó ningún objeto.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>Check whether its file is open elsewhere.</source>
      <translation>Compruebe si su archivo está abierto en otro programa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>Save it as a GeoPackage and review that.</source>
      <translation>Guárdela como GeoPackage y revise ese archivo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>The change could not be saved in the layer {}.</source>
      <translation>No se pudo guardar el cambio en la capa {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>The layer {} cannot be changed.</source>
      <translation>No se puede modificar la capa {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Accepted</source>
      <translation>Aceptado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Changed or drawn</source>
      <translation>Cambiado o dibujado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Objects by class and state</source>
      <translation>Objetos por clase y estado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Open</source>
      <translation>Pendiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Precision {} ({} to {} with {} confidence; {} of {})</source>
      <translation>Precisión {} ({} a {} con un {} de confianza; {} de {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Precision: review some objects</source>
      <translation>Precisión: revise algunos objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Rejected</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>accepted</source>
      <translation>aceptado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>class changed</source>
      <translation>clase cambiada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>drawn</source>
      <translation>dibujado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>rejected</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Add to queue</source>
      <translation>Añadir a la cola</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Check the inputs and estimate time, disk space and memory, without writing files</source>
      <translation>Comprobar las entradas y estimar tiempo, espacio en disco y memoria, sin escribir archivos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Estimate</source>
      <translation>Estimar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Many rasters…</source>
      <translation>Muchos rásteres…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Map a folder or several rasters, each for itself or as one mosaic</source>
      <translation>Cartografiar una carpeta o varios rásteres, cada uno por separado o como un mosaico</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Open the help: quick start, tasks, models, troubleshooting</source>
      <translation>Abrir la ayuda: inicio rápido, tareas, modelos, solución de problemas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview, estimate or queue</source>
      <translation>Vista previa, estimación o cola</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Process only the centre of the map view, as a temporary layer</source>
      <translation>Procesar solo el centro de la vista del mapa, como capa temporal</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Process the area in the background</source>
      <translation>Procesar la zona en segundo plano</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Progress of the run</source>
      <translation>Progreso de la ejecución</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Run</source>
      <translation>Ejecutar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Run after the jobs in the queue</source>
      <translation>Ejecutar después de los trabajos de la cola</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Stop the run; a new run with the same settings continues it</source>
      <translation>Detener la ejecución; una nueva con la misma configuración la continúa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Warnings of the run</source>
      <translation>Advertencias de la ejecución</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>{} more warnings are in the log of the job.</source>
      <translation>Hay {} advertencias más en el registro del trabajo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Add {} ({} MB)</source>
      <translation>Añadir {} ({} MB)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Engines</source>
      <translation>Motores de cálculo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Remove {}</source>
      <translation>Eliminar {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>{} was added. It is not faster than the processor.</source>
      <translation>Se añadió {}. No es más rápido que el procesador.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>{} was removed.</source>
      <translation>Se eliminó {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>A Python program (python.exe, bin/python)</source>
      <translation>Un programa Python (python.exe, bin/python)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Choose Python…</source>
      <translation>Elegir Python…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Copy diagnostics report</source>
      <translation>Copiar informe de diagnóstico</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Folder of wheels (.whl)</source>
      <translation>Carpeta de wheels (.whl)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from a folder of wheels…</source>
      <translation>Instalar desde una carpeta de wheels…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from an offline bundle (zip)…</source>
      <translation>Instalar desde un lote sin conexión (zip)…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from the package index</source>
      <translation>Instalar desde el índice de paquetes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Offline bundle or zip of wheels</source>
      <translation>Lote sin conexión o zip de wheels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Remove old runtimes</source>
      <translation>Eliminar entornos antiguos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Remove old runtimes ({})</source>
      <translation>Eliminar entornos antiguos ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Download {} MB and set up</source>
      <translation>Descargar {} MB e instalar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Downloads the runtime, then maps the sample image</source>
      <translation>Descarga el entorno y después cartografía la imagen de ejemplo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>For an NVIDIA GPU and the processor</source>
      <translation>Para una GPU NVIDIA y el procesador</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>For the processor</source>
      <translation>Para el procesador</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Kind of runtime</source>
      <translation>Tipo de entorno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>More about the runtime</source>
      <translation>Más sobre el entorno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Packages are missing in this Python. A new runtime will be created from it.</source>
      <translation>Faltan paquetes en este Python. Se creará un nuevo entorno a partir de él.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Progress of the set-up</source>
      <translation>Progreso de la instalación</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set the runtime up</source>
      <translation>Instalar el entorno de inferencia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up again ({} MB)</source>
      <translation>Instalar de nuevo ({} MB)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up and try</source>
      <translation>Instalar y probar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up and try ({} MB)</source>
      <translation>Instalar y probar ({} MB)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The diagnostics report is on the clipboard.</source>
      <translation>El informe de diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The inference runtime: {}</source>
      <translation>El entorno de inferencia: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The models were not installed: {}</source>
      <translation>Los modelos no se han instalado: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The runtime for a GPU needs a current NVIDIA driver; it is much larger</source>
      <translation>El entorno para una GPU necesita un controlador de NVIDIA actual; es mucho más grande</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>This Python has all required packages.</source>
      <translation>Este Python tiene todos los paquetes necesarios.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/torch_offer.py" />
      <source>Add PyTorch</source>
      <translation>Añadir PyTorch</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/torch_offer.py" />
      <source>Improving needs PyTorch. {} MB are downloaded to {} and take {} MB there.</source>
      <translation>Mejorar necesita PyTorch. Se descargan {} MB en {}, donde ocupan {} MB.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Clear</source>
      <translation>Limpiar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Click on a few examples in the map.</source>
      <translation>Haga clic en algunos ejemplos en el mapa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Click on examples in the map. Shift or the right button adds a counter-example, Ctrl+Z undoes a click</source>
      <translation>Haga clic en ejemplos en el mapa. Mayús o el botón derecho añade un contraejemplo, Ctrl+Z deshace un clic</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Features: {}.</source>
      <translation>Características: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Find more like this</source>
      <translation>Buscar más como esto</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Looking for similar places…</source>
      <translation>Buscando lugares similares…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Remove the examples and the map of similar places</source>
      <translation>Quitar los ejemplos y el mapa de lugares similares</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Save the similarity of the whole layer as a raster</source>
      <translation>Guardar la similitud de toda la capa como ráster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Saved as {}.</source>
      <translation>Guardado como {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Search the layer…</source>
      <translation>Buscar en la capa…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/similar_view.py" />
      <source>Similar places (live)</source>
      <translation>Lugares similares (en vivo)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Class {}</source>
      <translation>Clase {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Colour of the class</source>
      <translation>Color de la clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Draw strokes of this class</source>
      <translation>Dibujar trazos de esta clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Draw strokes of this class (key {})</source>
      <translation>Dibujar trazos de esta clase (tecla {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Everything else</source>
      <translation>Todo lo demás</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Name of the class</source>
      <translation>Nombre de la clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Strokes</source>
      <translation>Trazos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>What I map</source>
      <translation>Lo que cartografío</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Add a class</source>
      <translation>Añadir una clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Areas: a class for every pixel</source>
      <translation>Áreas: una clase para cada píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Brush (B)</source>
      <translation>Pincel (B)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Left button draws, right button or E erases, Shift makes a line straight, 1 to 9 choose the class</source>
      <translation>El botón izquierdo dibuja, el derecho o E borra, Mayús traza una línea recta, 1 a 9 eligen la clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Live map of the view</source>
      <translation>Mapa en vivo de la vista</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Map the area…</source>
      <translation>Cartografiar la zona…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Next place</source>
      <translation>Lugar siguiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Objects are clicked on, or drawn across from corner to corner</source>
      <translation>Se hace clic en los objetos o se traza sobre ellos de esquina a esquina</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Objects: a box for each</source>
      <translation>Objetos: un recuadro para cada uno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>On the map, C hides it and shows it again</source>
      <translation>En el mapa, C lo oculta y lo muestra de nuevo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Raster layer on which the strokes are drawn</source>
      <translation>Capa ráster sobre la que se dibujan los trazos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save as model…</source>
      <translation>Guardar como modelo…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save the model and choose area and output of a run with it</source>
      <translation>Guardar el modelo y elegir la zona y la salida de una ejecución con él</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save the model as a file and add it to the list of models</source>
      <translation>Guardar el modelo como archivo y añadirlo a la lista de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Undo the last stroke or change of a class (Ctrl+Z on the map)</source>
      <translation>Deshacer el último trazo o el último cambio de una clase (Ctrl+Z en el mapa)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Zoom to the place of the view where a stroke is most useful</source>
      <translation>Hacer zoom al lugar de la vista donde un trazo sería más útil</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Cancelled. Finished steps are kept.</source>
      <translation>Cancelado. Los pasos terminados se conservan.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improve</source>
      <translation>Mejorar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improve…</source>
      <translation>Mejorar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improving</source>
      <translation>Mejorando</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improving did not help (right for {} of {} strokes, before for {}). Nothing was changed.</source>
      <translation>Mejorar no ha ayudado (acierta en {} de {} trazos, antes en {}). No se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Resume improving</source>
      <translation>Reanudar la mejora</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Saved as {}: right for {} of {} strokes it had not seen, before for {}.</source>
      <translation>Guardado como {}: acierta en {} de {} trazos que no había visto, antes en {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Train the network further on the examples, for some minutes. The result is kept only if it is better</source>
      <translation>Seguir entrenando la red con los ejemplos durante unos minutos. El resultado se conserva solo si es mejor</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Choose a class, press Brush, and click on at least five objects, or draw across each of them.</source>
      <translation>Elija una clase, pulse Pincel y haga clic en al menos cinco objetos, o trace una línea sobre cada uno.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Choose a class, press Brush, and draw a few strokes on the map.</source>
      <translation>Elija una clase, pulse Pincel y dibuje unos trazos en el mapa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Only '{}' has strokes. Draw a few strokes of another class next to them.</source>
      <translation>Solo «{}» tiene trazos. Dibuje al lado algunos trazos de otra clase.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>All are one class</source>
      <translation>Todos son de la misma clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Existing features that are used together with the strokes. Of a reviewed layer, only reviewed features are used.</source>
      <translation>Objetos espaciales existentes que se usan junto con los trazos. De una capa revisada solo se usan los objetos espaciales revisados.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Field with the classes</source>
      <translation>Campo con las clases</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Layer of labels</source>
      <translation>Capa de etiquetas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/live_view.py" />
      <source>Live map (Teach)</source>
      <translation>Mapa en vivo (Enseñar)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/page.py" />
      <source>The view is too large. Only its middle was mapped.</source>
      <translation>La vista es demasiado grande. Solo se cartografió su centro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/saving.py" />
      <source>Save as model</source>
      <translation>Guardar como modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Comparing kinds of features…</source>
      <translation>Comparando tipos de características…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Looking for doubtful places…</source>
      <translation>Buscando lugares dudosos…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Mapping the view…</source>
      <translation>Cartografiando la vista…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Saving the model…</source>
      <translation>Guardando el modelo…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>The model is uncertain here. Draw a stroke of the right class in the middle of the view.</source>
      <translation>El modelo no está seguro aquí. Dibuje un trazo de la clase correcta en el centro de la vista.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>There is no uncertain place in this view.</source>
      <translation>No hay ningún lugar incierto en esta vista.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>A map with a single class would be right for {}.</source>
      <translation>Un mapa con una sola clase acertaría en {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Correcting did not help so far: nothing was changed. Draw more strokes.</source>
      <translation>Corregir no ha ayudado hasta ahora: no se ha cambiado nada. Dibuje más trazos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Draw at least three strokes of each class to see the score here.</source>
      <translation>Dibuje al menos tres trazos de cada clase para ver aquí la puntuación.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Draw at least three strokes where the result is wrong, each of the class that is there.</source>
      <translation>Dibuje al menos tres trazos donde el resultado esté mal, cada uno de la clase que hay allí.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Expected accuracy elsewhere: {}.</source>
      <translation>Exactitud esperada en otros lugares: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Found {} of {} objects it had not seen ({}), with {} false alarms around them.</source>
      <translation>Encontrados {} de {} objetos que no había visto ({}), con {} falsas alarmas a su alrededor.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Next best: {} ({} of {}).</source>
      <translation>Siguiente mejor: {} ({} de {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Right for {} of {} corrections it had not seen, before for {}; {} of the rest stays as it was.</source>
      <translation>Acierta en {} de {} correcciones que no había visto, antes en {}; el {} del resto se queda como estaba.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Right for {} of {} strokes it had not seen ({}).</source>
      <translation>Acierta en {} de {} trazos que no había visto ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>'{}' is a group of layers.</source>
      <translation>«{}» es un grupo de capas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Check the address and the network, then add the layer again.</source>
      <translation>Compruebe la dirección y la red y añada la capa de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Check whether it was moved or its drive is not connected, or choose another layer.</source>
      <translation>Compruebe si se movió o si su unidad no está conectada, o elija otra capa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a GeoTIFF or another raster file; open it elsewhere to see whether it is complete.</source>
      <translation>Elija un GeoTIFF u otro archivo ráster; ábralo en otro programa para ver si está completo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a model.</source>
      <translation>Elija un modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a raster layer: imagery in a file.</source>
      <translation>Elija una capa ráster: imágenes en un archivo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose an extent that overlaps the raster, or leave it empty for the whole raster.</source>
      <translation>Elija una extensión que se solape con el ráster, o déjela vacía para el ráster completo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose an installed model or the path of an .onnx file.</source>
      <translation>Elija un modelo instalado o la ruta de un archivo .onnx.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose another file for the result.</source>
      <translation>Elija otro archivo para el resultado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose one layer; to map several, run them as a batch.</source>
      <translation>Elija una sola capa; para cartografiar varias, ejecútelas como proceso por lotes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Draw or choose an extent with a width and a height, or leave it empty for the whole raster.</source>
      <translation>Dibuje o elija una extensión con anchura y altura, o déjela vacía para el ráster completo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Export it first: right-click, Export &gt; Save As… with 'Rendered image' or 'Raw data'.</source>
      <translation>Expórtela primero: clic derecho, Exportar &gt; Guardar como… con «Imagen renderizada» o «Datos crudos».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>No model is chosen.</source>
      <translation>No se ha elegido ningún modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Repair its data source (right-click, Repair Data Source…), or add it again.</source>
      <translation>Repare su fuente de datos (clic derecho, Reparar fuente de datos…), o añádala de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Run it from the LeMeViT panel, which exports it first, or export it (right-click, Export &gt; Save As…).</source>
      <translation>Ejecútelo desde el panel de LeMeViT, que lo exporta primero, o expórtelo (clic derecho, Exportar &gt; Guardar como…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The extent {} has no area.</source>
      <translation>La extensión {} no tiene área.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The extent {} lies outside the raster, which covers {} ({}).</source>
      <translation>La extensión {} está fuera del ráster, que cubre {} ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The file {} does not exist.</source>
      <translation>El archivo {} no existe.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' could not be opened.</source>
      <translation>No se pudo abrir la capa «{}».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' is not a local raster file.</source>
      <translation>La capa «{}» no es un archivo ráster local.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' is not a raster.</source>
      <translation>La capa «{}» no es un ráster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The model {} was not found in {}.</source>
      <translation>No se encontró el modelo {} en {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The output {} is the input raster.</source>
      <translation>La salida {} es el ráster de entrada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The raster {} has no CRS.</source>
      <translation>El ráster {} no tiene SRC.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The remote raster {} could not be read.</source>
      <translation>No se pudo leer el ráster remoto {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} is a remote raster, not a local file.</source>
      <translation>{} es un ráster remoto, no un archivo local.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} is not a raster that QGIS can open.</source>
      <translation>{} no es un ráster que QGIS pueda abrir.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} lies in an archive.</source>
      <translation>{} está en un archivo comprimido.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/displayed.py" />
      <source>Band {} of the layer '{}' is not displayed.</source>
      <translation>La banda {} de la capa «{}» no se muestra.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/displayed.py" />
      <source>Display the bands of the model, or choose other input values.</source>
      <translation>Muestre las bandas del modelo o elija otros valores de entrada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/kept_clicks.py" />
      <source>Check the disk and the rights of the folder.</source>
      <translation>Compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/kept_clicks.py" />
      <source>The examples cannot be saved: {}</source>
      <translation>No se pueden guardar los ejemplos: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>Assign the right CRS to both layers.</source>
      <translation>Asigne el SRC correcto a ambas capas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>Choose the field with the classes.</source>
      <translation>Elija el campo con las clases.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>The field {} has more than {} values.</source>
      <translation>El campo {} tiene más de {} valores.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>The layer {} cannot be brought to the CRS of the raster: {}</source>
      <translation>La capa {} no se puede transformar al SRC del ráster: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>The area '{}' cannot be copied: {}</source>
      <translation>La zona «{}» no se puede copiar: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>The map does not show the layer '{}'.</source>
      <translation>El mapa no muestra la capa «{}».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>Zoom to the layer, then preview again.</source>
      <translation>Haga zoom a la capa y pida de nuevo la vista previa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>Choose rasters with the same CRS, bands and pixel type.</source>
      <translation>Elija rásteres con el mismo SRC, bandas y tipo de píxel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>Mosaic of {} rasters</source>
      <translation>Mosaico de {} rásteres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>{} ({} rasters)</source>
      <translation>{} ({} rásteres)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>{} cannot be part of the mosaic.</source>
      <translation>{} no puede formar parte del mosaico.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>Pixels of {} m; the model was made for {} to {} m. Take the result with care.</source>
      <translation>Píxeles de {} m; el modelo se hizo para {} a {} m. Interprete el resultado con cautela.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The card of the model is not known; the run checks it.</source>
      <translation>No se conoce la ficha del modelo; la ejecución la comprueba.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The layer has {} values, the model takes {}.</source>
      <translation>La capa tiene valores {}, el modelo admite {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The layer is a palette image: band {} holds numbers of colours.</source>
      <translation>La capa es una imagen con paleta: la banda {} contiene números de color.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The model needs the bands {}. Assign bands of the layer to them.</source>
      <translation>El modelo necesita las bandas {}. Asígneles bandas de la capa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>no CRS</source>
      <translation>sin SRC</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>pixels of {} m</source>
      <translation>píxeles de {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>pixels of {} m, resampled to {} m</source>
      <translation>píxeles de {} m, remuestreados a {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>scale and offset of the file applied</source>
      <translation>con la escala y el desplazamiento del archivo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values as reflectance</source>
      <translation>valores {} como reflectancia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values as stored</source>
      <translation>valores {} como están guardados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values scaled to 8 bits</source>
      <translation>valores {} escalados a 8 bits</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Check the service and the network, then run again.</source>
      <translation>Compruebe el servicio y la red y ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Choose a smaller area, or download the imagery as a file.</source>
      <translation>Elija una zona más pequeña, o descargue las imágenes como archivo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Choose an area on the map.</source>
      <translation>Elija una zona en el mapa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Exporting {}</source>
      <translation>Exportando {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Rendering {}</source>
      <translation>Representando {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Set a pixel size in metres instead.</source>
      <translation>Indique en su lugar un tamaño de píxel en metros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The area is {} x {} pixels at the model's pixel size.</source>
      <translation>La zona tiene {} × {} píxeles con el tamaño de píxel del modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The layer '{}' could not be rendered (error {}).</source>
      <translation>La capa «{}» no se pudo representar (error {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The layer '{}' is in {}; zoom levels are known for {}.</source>
      <translation>La capa «{}» está en {}; los niveles de zum se conocen para {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>There is no area of the layer to render.</source>
      <translation>No hay ninguna zona de la capa que representar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>Move the file, or rename it.</source>
      <translation>Mueva el archivo o cámbiele el nombre.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>Save the project in a folder that you may write to.</source>
      <translation>Guarde el proyecto en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The stroke cannot be saved: {}</source>
      <translation>No se puede guardar el trazo: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The strokes cannot be copied: {}</source>
      <translation>No se pueden copiar los trazos: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The strokes cannot be saved as {}: {}</source>
      <translation>No se pueden guardar los trazos como {}: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>{} exists and does not contain strokes.</source>
      <translation>{} existe y no contiene trazos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/teach_labels.py" />
      <source>Add one (Layer &gt; Add Layer &gt; Add Raster Layer).</source>
      <translation>Añada una (Capa &gt; Añadir capa &gt; Añadir capa ráster).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/teach_labels.py" />
      <source>There is no raster in the project.</source>
      <translation>No hay ningún ráster en el proyecto.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Attribution</source>
      <translation>Atribución</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Features, to teach classes on</source>
      <translation>Características, para enseñar clases</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Tile</source>
      <translation>Tesela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Training data</source>
      <translation>Datos de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Validation</source>
      <translation>Validación</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>any type</source>
      <translation>cualquier tipo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} m</source>
      <translation>{} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} m (from {} m to {} m)</source>
      <translation>{} m (de {} m a {} m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} m to {} m</source>
      <translation>{} m a {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{} pixels, overlap {} pixels</source>
      <translation>{} píxeles, solape {} píxeles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{}, divided by {}, mean {}, standard deviation {}</source>
      <translation>{}, dividido por {}, media {}, desviación estándar {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/number_texts.py" />
      <source>{}%</source>
      <translation>{} %</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Accept, reject and correct the objects of a result</source>
      <translation>Aceptar, rechazar y corregir los objetos de un resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Maps from imagery with deep learning</source>
      <translation>Mapas a partir de imágenes con aprendizaje profundo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Options…</source>
      <translation>Opciones…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Review…</source>
      <translation>Revisar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Runtime, models, device and threads</source>
      <translation>Entorno, modelos, dispositivo e hilos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Area of interest</source>
      <translation>Zona de interés</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Band numbers of the raster in the order of the model, starting at 1. Default: {}.</source>
      <translation>Números de las bandas del ráster en el orden del modelo, empezando por 1. Predeterminado: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Device used</source>
      <translation>Dispositivo usado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: all that the rasters have in common)</source>
      <translation>Extensión (predeterminada: todo lo que los rásteres tienen en común)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: the whole raster)</source>
      <translation>Extensión (predeterminada: el ráster completo)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent of the raster to process, in any CRS. It is extended to whole pixels.</source>
      <translation>Extensión del ráster que se va a procesar, en cualquier SRC. Se amplía a píxeles enteros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>If empty, the value of the model is used ({}: {}).</source>
      <translation>Si está vacío, se usa el valor del modelo ({}: {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>If empty, the value of the model is used.</source>
      <translation>Si está vacío, se usa el valor del modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Input values: stored, reflectance, min-max, LOW,HIGH or values:LOW,HIGH</source>
      <translation>Valores de entrada: stored, reflectance, min-max, LOW,HIGH o values:LOW,HIGH</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>JSON file with the inputs, outputs, areas, times and warnings of the run.</source>
      <translation>Archivo JSON con las entradas, salidas, áreas, tiempos y advertencias de la ejecución.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Number of pixels by which neighbouring tiles overlap. The results are blended in the overlap.</source>
      <translation>Número de píxeles en que se solapan las teselas vecinas. Los resultados se mezclan en el solape.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Number of tiles processed at once. If empty, as many as fit into memory. This only affects the speed.</source>
      <translation>Número de teselas procesadas a la vez. Si está vacío, tantas como quepan en la memoria. Solo afecta a la velocidad.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Overlap of tiles (pixels)</source>
      <translation>Solape de las teselas (píxeles)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size to which the raster is resampled. 'native' keeps the pixels of the raster.</source>
      <translation>Tamaño de píxel al que se remuestrea el ráster. «native» conserva los píxeles del ráster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size: model, native or metres</source>
      <translation>Tamaño de píxel: model, native o metros</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Polygon layer. Only pixels with their centre in a polygon are processed.</source>
      <translation>Capa de polígonos. Solo se procesan los píxeles cuyo centro está en un polígono.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Ran on {} in {} s</source>
      <translation>Se ejecutó con {} en {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Run report</source>
      <translation>Informe de la ejecución</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Seconds</source>
      <translation>Segundos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Side length of the tiles in which the raster is processed.</source>
      <translation>Lado de las teselas en las que se procesa el ráster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tile size (pixels)</source>
      <translation>Tamaño de las teselas (píxeles)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tiles per batch</source>
      <translation>Teselas por lote</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Values of the raster that are scaled to the 8-bit pixels of the model. 2,98 are percentiles. values:0,3000 are values of all bands. Values of single bands are separated by /. If empty, the values depend on the model and the pixel type.</source>
      <translation>Valores del ráster que se escalan a los píxeles de 8 bits del modelo. 2,98 son percentiles. values:0,3000 son valores de todas las bandas. Los valores de cada banda se separan con /. Si está vacío, los valores dependen del modelo y del tipo de píxel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Zoom level at which a layer of map tiles (XYZ, WMTS) is rendered. If empty, the pixel size of the run is used.</source>
      <translation>Nivel de zum en el que se representa una capa de teselas (XYZ, WMTS). Si está vacío, se usa el tamaño de píxel de la ejecución.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Zoom level of a tile service</source>
      <translation>Nivel de zum de un servicio de teselas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>{} in the model's order, e.g. 1,2,3</source>
      <translation>{} en el orden del modelo, p. ej. 1,2,3</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>An .onnx file that is used in place of the installed model.</source>
      <translation>Un archivo .onnx que se usa en lugar del modelo instalado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>CPU threads (0: one per core)</source>
      <translation>Hilos de CPU (0: uno por núcleo)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Name of an installed model. Models are added in the LeMeViT panel. Scripts, Processing models and qgis_process also accept the path of an .onnx file. 'Model information' shows the classes, bands and pixel size of a model.</source>
      <translation>Nombre de un modelo instalado. Los modelos se añaden en el panel de LeMeViT. Los scripts, los modelos de Procesos y qgis_process también aceptan la ruta de un archivo .onnx. «Información del modelo» muestra las clases, las bandas y el tamaño de píxel de un modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Number of CPU cores used by the model. This only affects the speed.</source>
      <translation>Número de núcleos de la CPU que usa el modelo. Solo afecta a la velocidad.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML (*.html);;Text (*.txt)</source>
      <translation>HTML (*.html);;Texto (*.txt)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML page, or plain text for files with the extension .txt.</source>
      <translation>Página HTML, o texto sin formato para archivos con la extensión .txt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Model information</source>
      <translation>Información del modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Number of classes</source>
      <translation>Número de clases</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Pixel size (metres)</source>
      <translation>Tamaño de píxel (metros)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>This algorithm reads the model card of a model: task, classes, bands, pixel size, licence and digest. The model file is checked first.

The values can be used by other algorithms of a Processing model. The page is shown in the results viewer.</source>
      <translation>Este algoritmo lee la ficha de un modelo: tarea, clases, bandas, tamaño de píxel, licencia y resumen criptográfico. Antes se comprueba el archivo del modelo.

Los valores pueden usarse en otros algoritmos de un modelo de Procesos. La página se muestra en el visor de resultados.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/ready_model.py" />
      <source>Segment, clean and sum up the area by class</source>
      <translation>Segmentar, limpiar y sumar el área por clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>About {} of the area was not delivered and is nodata, for example at {}.</source>
      <translation>Alrededor del {} de la zona no se ha entregado y queda sin datos, por ejemplo en {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>Choose the extent that is to be rendered.</source>
      <translation>Elija la extensión que se va a representar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>The layer '{}' is a service without a limited extent.</source>
      <translation>La capa «{}» es un servicio sin límite.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>{} is not an agreed server (Settings &gt; Options &gt; LeMeViT), so QGIS exports the raster.</source>
      <translation>{} no es un servidor aceptado (Configuración &gt; Opciones &gt; LeMeViT), por lo que QGIS exporta el ráster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>0 for 32 pixels, or what the model sees at once where that is larger</source>
      <translation>0 para 32 píxeles, o lo que el modelo ve de una vez si es mayor</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Band numbers of the raster, starting at 1. If empty, all bands are used.</source>
      <translation>Números de las bandas del ráster, empezando por 1. Si está vacío, se usan todas las bandas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Bands (e.g. 1,2,3)</source>
      <translation>Bandas (p. ej. 1,2,3)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Counter-examples</source>
      <translation>Contraejemplos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Embed a raster</source>
      <translation>Calcular el embedding de un ráster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Embedding</source>
      <translation>Embedding</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Examples</source>
      <translation>Ejemplos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Features on what looks alike and is something else</source>
      <translation>Objetos espaciales sobre lo que se parece y es otra cosa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Find similar places</source>
      <translation>Buscar lugares similares</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Imagery; a local file</source>
      <translation>Imagen; un archivo local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Points, lines or polygons on what is looked for, in any CRS</source>
      <translation>Puntos, líneas o polígonos sobre lo que se busca, en cualquier SRC</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster</source>
      <translation>Ráster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster of the cells' similarity</source>
      <translation>Ráster de la similitud de las celdas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster of vectors of length one; a pixel is a cell</source>
      <translation>Ráster de vectores de longitud uno; cada píxel es una celda</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster that 'Embed a raster' has written; a local file</source>
      <translation>Ráster escrito por «Calcular el embedding de un ráster»; un archivo local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Says for each cell of an embedded raster how like the examples it is: the cosine to the nearest of them, at most 1. With counter-examples it is a share from 0 to 1 instead, and 0.5 lies halfway.</source>
      <translation>Dice para cada celda de un ráster de embeddings cuánto se parece a los ejemplos: el coseno con el más cercano de ellos, como máximo 1. Con contraejemplos es, en cambio, una proporción de 0 a 1, y 0,5 queda en el medio.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Share of the examples that are told apart</source>
      <translation>Proporción de ejemplos que se distinguen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Similarity</source>
      <translation>Similitud</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Size of the cells (pixels)</source>
      <translation>Tamaño de las celdas (píxeles)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Writes what a network sees in a raster: for each cell of some pixels a vector, as the bands of a GeoTIFF with 16-bit numbers. 'Find similar places' takes it; clustering and other tools can, too.</source>
      <translation>Escribe lo que una red neuronal ve en un ráster: para cada celda de varios píxeles un vector, como bandas de un GeoTIFF con números de 16 bits. Lo usa «Buscar lugares similares»; también pueden usarlo las herramientas de agrupamiento y otras.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>{} cells of {} pixels, {} numbers each</source>
      <translation>{} celdas de {} píxeles, {} números cada una</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Class of the labels</source>
      <translation>Clase de las etiquetas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Field with text or integers. If empty, the field class or label is used, or the only field.</source>
      <translation>Campo de texto o de enteros. Si está vacío, se usa el campo class o label, o el único campo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Imagery of the labels, stored in a local file</source>
      <translation>Imagen de las etiquetas, guardada en un archivo local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Improve a taught model</source>
      <translation>Mejorar un modelo enseñado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Labels classified correctly</source>
      <translation>Etiquetas clasificadas correctamente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Minutes of training</source>
      <translation>Minutos de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Model file, written only if the model is better</source>
      <translation>Archivo del modelo, solo se escribe si el modelo es mejor</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Point, line or polygon layer in any CRS, with at least three labels of each class of the model</source>
      <translation>Capa de puntos, líneas o polígonos en cualquier SRC, con al menos tres etiquetas de cada clase del modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>The model is better</source>
      <translation>El modelo es mejor</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>The training takes at most this time.</source>
      <translation>El entrenamiento dura como máximo este tiempo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>This algorithm trains the network of a taught model further on its labels. It needs PyTorch, which is added on the page Teach of the LeMeViT panel.

The new model is written only if it classifies labels that were left out of the training better than the old one. Otherwise no file is written. A cancelled run continues when it is started again.</source>
      <translation>Este algoritmo sigue entrenando la red de un modelo enseñado con sus etiquetas. Necesita PyTorch, que se añade en la página Enseñar del panel LeMeViT.

El modelo nuevo solo se escribe si clasifica mejor que el anterior las etiquetas excluidas del entrenamiento. En caso contrario no se escribe ningún archivo. Una ejecución cancelada continúa cuando se inicia de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>'auto' detects the format from the files in the folder.</source>
      <translation>«auto» detecta el formato a partir de los archivos de la carpeta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Also chips without objects</source>
      <translation>También recortes sin objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Class of the objects</source>
      <translation>Clase de los objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Export labels</source>
      <translation>Exportar etiquetas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Exports chips without objects as well, as negative examples</source>
      <translation>Exporta también los recortes sin objetos, como ejemplos negativos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Exports only objects that were accepted in a review</source>
      <translation>Exporta solo los objetos aceptados en una revisión</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Field with the class. If empty, class_name is used.</source>
      <translation>Campo con la clase. Si está vacío, se usa class_name.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Folder with images and labels</source>
      <translation>Carpeta con imágenes y etiquetas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Format of the labels</source>
      <translation>Formato de las etiquetas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Imagery of the objects, stored in a local file</source>
      <translation>Imagen de los objetos, guardada en un archivo local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Import labels</source>
      <translation>Importar etiquetas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>New or empty folder, or an existing label set, which is replaced</source>
      <translation>Carpeta nueva o vacía, o un conjunto de etiquetas existente, que se reemplaza</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Objects are cut at the edges of chips. Parts with a smaller share of the area of the object are not exported.</source>
      <translation>Los objetos se cortan en los bordes de los recortes. Las partes con una proporción menor del área del objeto no se exportan.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Only accepted objects</source>
      <translation>Solo objetos aceptados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Polygon layer with class and image name</source>
      <translation>Capa de polígonos con clase y nombre de imagen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Polygon layer, for example labels or a result</source>
      <translation>Capa de polígonos, por ejemplo etiquetas o un resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Side length of the chips, 0 for a single image of the whole raster</source>
      <translation>Lado de los recortes, 0 para una sola imagen de todo el ráster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Size of the chips (pixels)</source>
      <translation>Tamaño de los recortes (píxeles)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Smallest part of a cut object (share)</source>
      <translation>Parte mínima de un objeto cortado (proporción)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>This algorithm cuts a raster into chips and exports the polygons of a layer as labels of these chips. The formats are COCO, YOLO, YOLO-OBB, Pascal VOC, DOTA and masks.

Objects that were rejected in a review are not exported. The folder also contains the images and their locations, so the labels can be imported again.</source>
      <translation>Este algoritmo divide un ráster en recortes y exporta los polígonos de una capa como etiquetas de estos recortes. Los formatos son COCO, YOLO, YOLO-OBB, Pascal VOC, DOTA y máscaras.

Los objetos rechazados en una revisión no se exportan. La carpeta contiene también las imágenes y su posición, de modo que las etiquetas se pueden volver a importar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>This algorithm imports labels from a folder as a polygon layer in map coordinates.

The locations of the images are read from the file places.json, which is written by 'Export labels', or from the images themselves (GeoTIFF, world files).</source>
      <translation>Este algoritmo importa etiquetas de una carpeta como capa de polígonos en coordenadas del mapa.

La posición de las imágenes se lee del archivo places.json, que escribe «Exportar etiquetas», o de las propias imágenes (GeoTIFF, archivos de georreferenciación).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>{} objects on {} images</source>
      <translation>{} objetos en {} imágenes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Areas that are wider are ignored.</source>
      <translation>Las áreas más anchas se ignoran.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Centre lines</source>
      <translation>Líneas centrales</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Class numbers, separated by commas. If empty, all classes except 0 are used.</source>
      <translation>Números de clase, separados por comas. Si está vacío, se usan todas las clases excepto la 0.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Class raster</source>
      <translation>Ráster de clases</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Classes (numbers, e.g. 1,3)</source>
      <translation>Clases (números, p. ej. 1,3)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Leave out lines shorter than (metres)</source>
      <translation>Omitir líneas más cortas que (metros)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Line layer with class, length and mean width in metres</source>
      <translation>Capa de líneas con clase, longitud y anchura media en metros</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Objects as points</source>
      <translation>Objetos como puntos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Point layer with the fields size_m2, size_length_m and size_width_m</source>
      <translation>Capa de puntos con los campos size_m2, size_length_m y size_width_m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Result of a segmentation, stored in a local file</source>
      <translation>Resultado de una segmentación, guardado en un archivo local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Shorter lines are not written. They often result from ragged outlines.</source>
      <translation>Las líneas más cortas no se escriben. Suelen deberse a contornos irregulares.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>This algorithm creates a point in each polygon of a layer, for example of detections or buildings. The points keep the attributes of the polygons.

The size of the polygon is added to the attributes: its area, and the length and width of the smallest enclosing rectangle, in metres.</source>
      <translation>Este algoritmo crea un punto en cada polígono de una capa, por ejemplo de detecciones o edificios. Los puntos conservan los atributos de los polígonos.

El tamaño del polígono se añade a los atributos: su área, y la longitud y la anchura del menor rectángulo que lo contiene, en metros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>This algorithm creates the centre lines of narrow areas in a class raster, such as roads and rivers. Each line runs from junction to junction and has a length and a mean width.

Areas that are wider than the limit are ignored.</source>
      <translation>Este algoritmo crea las líneas centrales de las áreas estrechas de un ráster de clases, como carreteras y ríos. Cada línea va de cruce a cruce y tiene una longitud y una anchura media.

Las áreas más anchas que el límite se ignoran.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Widest areas (metres; 0: 50 pixels)</source>
      <translation>Anchura máxima de las áreas (metros; 0: 50 píxeles)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>{} lines, {} m</source>
      <translation>{} líneas, {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>A GeoPackage of the same name beside the class raster</source>
      <translation>Un GeoPackage del mismo nombre junto al ráster de clases</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Also polygons</source>
      <translation>También polígonos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Each result has the name of its raster.</source>
      <translation>Cada resultado lleva el nombre de su ráster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Folder of the results</source>
      <translation>Carpeta de los resultados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Map many rasters</source>
      <translation>Cartografiar muchos rásteres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Mosaic: 'order' draws later rasters on top, 'newest' the ones that were taken last.</source>
      <translation>Mosaico: «order» dibuja encima los rásteres posteriores en el orden; «newest», los tomados más recientemente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>No rasters are chosen.</source>
      <translation>No se ha elegido ningún ráster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters processed</source>
      <translation>Número de rásteres procesados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters that failed</source>
      <translation>Número de rásteres que fallaron</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters that were processed before</source>
      <translation>Número de rásteres procesados anteriormente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>One result for all rasters (mosaic)</source>
      <translation>Un resultado para todos los rásteres (mosaico)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Overlapping rasters</source>
      <translation>Rásteres que se solapan</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>The rasters must have the same CRS, pixel size and bands.</source>
      <translation>Los rásteres deben tener el mismo SRC, tamaño de píxel y bandas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>This algorithm maps many rasters with one model, which is loaded once. The model determines what is done: segmentation, scene classification, object detection or change detection.

Each raster has its own result, or all rasters are read as one mosaic and have one result without seams. A raster that cannot be processed is reported, and the others are continued. Results of an earlier run with the same parameters are kept.

Change detection takes pairs of rasters: two lists of the same length, matched by their order, or two folders, matched by the names of the files. Each result is called like the raster of the earlier date.</source>
      <translation>Este algoritmo cartografía muchos rásteres con un modelo, que se carga una sola vez. El modelo determina lo que se hace: segmentación, clasificación de escenas, detección de objetos o detección de cambios.

Cada ráster tiene su propio resultado, o todos los rásteres se leen como un mosaico y tienen un resultado sin costuras. Un ráster que no se puede procesar se notifica y se continúa con los demás. Se conservan los resultados de una ejecución anterior con los mismos parámetros.

La detección de cambios toma pares de rásteres: dos listas de la misma longitud, emparejadas por su orden, o dos carpetas, emparejadas por los nombres de los archivos. Cada resultado se llama como el ráster de la fecha anterior.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>All rasters directly in this folder are processed, in the order of their names.</source>
      <translation>Se procesan todos los rásteres que están directamente en esta carpeta, en el orden de sus nombres.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Both rasters and a folder are chosen for '{}'.</source>
      <translation>Para «{}» se han elegido rásteres y también una carpeta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Choose a model for change detection, or no rasters after.</source>
      <translation>Elija un modelo de detección de cambios, o ningún ráster posterior.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Choose rasters in the same order for both dates, or two folders with the same file names.</source>
      <translation>Elija rásteres en el mismo orden para ambas fechas, o dos carpetas con los mismos nombres de archivo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Folder of rasters</source>
      <translation>Carpeta de rásteres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Folder of rasters after (change detection)</source>
      <translation>Carpeta de rásteres posteriores (detección de cambios)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>No rasters are chosen for '{}'.</source>
      <translation>No se ha elegido ningún ráster para «{}».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Raster layers or files; for change detection those of the earlier date</source>
      <translation>Capas o archivos ráster; para la detección de cambios, los de la fecha anterior</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Rasters after (change detection)</source>
      <translation>Rásteres posteriores (detección de cambios)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Rasters of the later date, with the same file names as in the other folder.</source>
      <translation>Rásteres de la fecha posterior, con los mismos nombres de archivo que en la otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>The model takes rasters of one date, and rasters after are chosen.</source>
      <translation>El modelo toma rásteres de una sola fecha, y se han elegido rásteres posteriores.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Those of the later date, as many as before and in the same order.</source>
      <translation>Los de la fecha posterior, tantos como los anteriores y en el mismo orden.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Maximum distance by which a corner is moved. 0 uses 1.5 times the length of the shortest edges, which is the pixel size in most results.</source>
      <translation>Distancia máxima que se mueve un vértice. 0 usa 1,5 veces la longitud de las aristas más cortas, que en la mayoría de los resultados es el tamaño de píxel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Number of changed polygons</source>
      <translation>Número de polígonos modificados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Number of unchanged polygons</source>
      <translation>Número de polígonos sin cambios</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Outlines move by at most (metres; 0: 1.5 pixels)</source>
      <translation>Desplazar los contornos como máximo (metros; 0: 1,5 píxeles)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygon layer with the attributes of the input</source>
      <translation>Capa de polígonos con los atributos de la entrada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygon layer, for example the result of a segmentation</source>
      <translation>Capa de polígonos, por ejemplo el resultado de una segmentación</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Smooth outlines</source>
      <translation>Suavizar contornos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Square outlines</source>
      <translation>Escuadrar contornos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>This algorithm creates right angles in the outlines of polygons, for example of buildings. Each polygon is aligned with its main direction. Edges at 45° to it, holes and common borders are preserved.

No corner is moved by more than the tolerance, and the area changes by at most 2 %. Polygons that cannot be squared are not changed.</source>
      <translation>Este algoritmo crea ángulos rectos en los contornos de polígonos, por ejemplo de edificios. Cada polígono se alinea con su dirección principal. Las aristas a 45° de ella, los huecos y los bordes comunes se conservan.

Ningún vértice se mueve más que la tolerancia, y el área cambia como máximo un 2 %. Los polígonos en los que no es posible no se modifican.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>This algorithm rounds the corners of polygons with Chaikin's algorithm, for example of water bodies, forests and fields. Holes and common borders are preserved.

No outline is moved by more than the tolerance.</source>
      <translation>Este algoritmo redondea las esquinas de polígonos con el algoritmo de Chaikin, por ejemplo de masas de agua, bosques y campos. Los huecos y los bordes comunes se conservan.

Ningún contorno se mueve más que la tolerancia.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>{} polygons changed, {} unchanged (tolerance {} m)</source>
      <translation>{} polígonos modificados, {} sin cambios (tolerancia {} m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Choose either a class raster or a layer of objects.</source>
      <translation>Elija o bien un ráster de clases o bien una capa de objetos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Class statistics by zones</source>
      <translation>Estadísticas de clases por zonas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Counts pixels on the border of a zone by their share in it. Otherwise a pixel is counted if its centre lies in the zone.</source>
      <translation>Cuenta los píxeles del borde de una zona según su proporción en ella. Si no, un píxel se cuenta si su centro está en la zona.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Polygon layer, for example districts, in any CRS</source>
      <translation>Capa de polígonos, por ejemplo distritos, en cualquier SRC</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Result of a detection, or another vector layer. Set either this parameter or the class raster.</source>
      <translation>Resultado de una detección u otra capa vectorial. Indique o bien este parámetro o bien el ráster de clases.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Result of a segmentation. Set either this parameter or the objects.</source>
      <translation>Resultado de una segmentación. Indique o bien este parámetro o bien los objetos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Table with a row for each zone and class</source>
      <translation>Tabla con una fila para cada zona y clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>This algorithm calculates statistics of a result for each polygon of a zone layer.

For a class raster, the area on the ground and the share of each class are calculated. A pixel is counted if its centre lies in the zone, or by its share in the zone.

For a layer of objects, the number and the size of the objects of each class are calculated. An object is counted in the zone that contains a point within it.</source>
      <translation>Este algoritmo calcula estadísticas de un resultado para cada polígono de una capa de zonas.

Para un ráster de clases se calculan el área sobre el terreno y la proporción de cada clase. Un píxel se cuenta si su centro está en la zona, o según su proporción en la zona.

Para una capa de objetos se calculan el número y el tamaño de los objetos de cada clase. Un objeto se cuenta en la zona que contiene un punto interior suyo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Weigh pixels on borders by their share</source>
      <translation>Ponderar los píxeles del borde según su proporción</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zone layer with fields for each class</source>
      <translation>Capa de zonas con campos para cada clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zones</source>
      <translation>Zonas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zones with statistics</source>
      <translation>Zonas con estadísticas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>'Segment' does not create polygons of these classes.</source>
      <translation>«Segmentar» no crea polígonos de estas clases.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>'auto' compares bands, filters and the installed models with labels that are left out, and uses the best. The name of a model uses its features together with the filters.</source>
      <translation>«auto» compara las bandas, los filtros y los modelos instalados con etiquetas que se dejan aparte, y usa lo mejor. El nombre de un modelo usa sus características junto con los filtros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Classes without polygons (names, e.g. other,sky)</source>
      <translation>Clases sin polígonos (nombres, p. ej. other,sky)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>If empty, the name of the file is used.</source>
      <translation>Si está vacío, se usa el nombre del archivo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Image features</source>
      <translation>Características de la imagen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Image features used</source>
      <translation>Características de la imagen usadas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>JSON file with the score, mistakes, features and warnings</source>
      <translation>Archivo JSON con la puntuación, los errores, las características y las advertencias</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Labels outside the extent are not used.</source>
      <translation>Las etiquetas fuera de la extensión no se usan.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Licence of the imagery</source>
      <translation>Licencia de las imágenes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Licence that is written to the model card</source>
      <translation>Licencia que se escribe en la ficha del modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Model file, with a model card of classes, bands, pixel size and score</source>
      <translation>Archivo de modelo, con una ficha de clases, bandas, tamaño de píxel y puntuación</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Name of the model</source>
      <translation>Nombre del modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Number of labels classified correctly</source>
      <translation>Número de etiquetas clasificadas correctamente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Number of labels that were tested</source>
      <translation>Número de etiquetas comprobadas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Point, line or polygon layer in any CRS, with about ten labels of each class. Labels on both sides of borders are best.</source>
      <translation>Capa de puntos, líneas o polígonos en cualquier SRC, con unas diez etiquetas de cada clase. Las mejores son las etiquetas a ambos lados de los límites.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Points in the middle of objects, or boxes around them, at least five of each class. The model is for 'Detect objects'. In the extent all objects should be labelled.</source>
      <translation>Puntos en el centro de los objetos, o rectángulos alrededor de ellos, al menos cinco de cada clase. El modelo es para «Detectar objetos». Dentro de la extensión deberían estar etiquetados todos los objetos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Side of the boxes if the labels are points. If empty, several sizes are compared.</source>
      <translation>Lado de los rectángulos si las etiquetas son puntos. Si está vacío, se comparan varios tamaños.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Size of the objects (m)</source>
      <translation>Tamaño de los objetos (m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Teach a model</source>
      <translation>Enseñar un modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>The labels are objects</source>
      <translation>Las etiquetas son objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>This algorithm creates a segmentation model from a few labels on a raster: points, lines or polygons with a class. No GPU is needed.

The model can be used in 'Segment', for this raster and for others with the same bands. The log shows how many of the labels are classified correctly when they are left out of the training.</source>
      <translation>Este algoritmo crea un modelo de segmentación a partir de unas pocas etiquetas sobre un ráster: puntos, líneas o polígonos con una clase. No hace falta GPU.

El modelo puede usarse en «Segmentar», para este ráster y para otros con las mismas bandas. El registro muestra cuántas etiquetas se clasifican correctamente cuando se excluyen del entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and area, where it fits</source>
      <translation>Clase y área, donde quepan</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and score, where it fits</source>
      <translation>Clase y puntuación, donde quepan</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Lower scores</source>
      <translation>Puntuaciones más bajas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Score {} or more</source>
      <translation>Puntuación de {} o más</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/layers.py" />
      <source>The result {} could not be loaded as a layer.</source>
      <translation>No se pudo cargar el resultado {} como capa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/metadata.py" />
      <source>Made from {} with the model {}.</source>
      <translation>Creado a partir de {} con el modelo {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/preview.py" />
      <source>Preview: {}</source>
      <translation>Vista previa: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Checking the result</source>
      <translation>Comprobando el resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Input</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Making polygons</source>
      <translation>Creando polígonos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Predicting</source>
      <translation>Prediciendo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Preparing</source>
      <translation>Preparando</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Reading {} of {} MB from {}</source>
      <translation>Leyendo {} de {} MB de {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Reads {} MB from {} in about {} s, estimated from its first blocks.</source>
      <translation>Lee {} MB de {} en unos {} s, estimado a partir de sus primeros bloques.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>The dates overlap by {}</source>
      <translation>Las fechas se solapan en un {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Tile {} of {}</source>
      <translation>Tesela {} de {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Tiles</source>
      <translation>Teselas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Two dates</source>
      <translation>Dos fechas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Warning</source>
      <translation>Advertencia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Writing</source>
      <translation>Escribiendo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>a few seconds left</source>
      <translation>quedan unos segundos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} h left</source>
      <translation>quedan unas {} h</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} min left</source>
      <translation>quedan unos {} min</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} s left</source>
      <translation>quedan unos {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} s, {} MB of disk, {} MB of memory</source>
      <translation>unos {} s, {} MB de disco, {} MB de memoria</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>corrected</source>
      <translation>corregido</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>no shift between them</source>
      <translation>sin desplazamiento entre ellas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>not corrected</source>
      <translation>no corregido</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>shift {} / {} pixels</source>
      <translation>desplazamiento {} / {} píxeles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>{}: bands {}, input values {}</source>
      <translation>{}: bandas {}, valores de entrada {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a file name that ends in .gpkg; the layer gets the name of the file.</source>
      <translation>Elija un nombre de archivo que termine en .gpkg; la capa recibe el nombre del archivo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a file that ends in {}.</source>
      <translation>Elija un archivo que termine en {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a raster layer.</source>
      <translation>Elija una capa ráster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a value from {} to {}.</source>
      <translation>Elija un valor de {} a {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose an output file.</source>
      <translation>Elija un archivo de salida.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Enter metres, such as 0.5, 'native' for the raster's own pixels, or nothing for the model's.</source>
      <translation>Introduzca metros, como 0.5, «native» para los píxeles propios del ráster, o nada para los del modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Enter them as 1,2,3, in the order of the model.</source>
      <translation>Introdúzcalas como 1,2,3, en el orden del modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>No output file is chosen.</source>
      <translation>No se ha elegido ningún archivo de salida.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>No raster layer is chosen ({}).</source>
      <translation>No se ha elegido ninguna capa ráster ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>The bands '{}' are not band numbers.</source>
      <translation>Las bandas «{}» no son números de banda.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>The pixel size '{}' is not a length in metres.</source>
      <translation>El tamaño de píxel «{}» no es una longitud en metros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} does not end in {}.</source>
      <translation>{} no termina en {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} is a layer of a database; results go to files.</source>
      <translation>{} es una capa de una base de datos; los resultados van a archivos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} is {}.</source>
      <translation>{} es {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/queue.py" />
      <source>A job that writes {} is waiting or running.</source>
      <translation>Hay un trabajo que escribe {} en espera o en ejecución.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/queue.py" />
      <source>Choose another output file.</source>
      <translation>Elija otro archivo de salida.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>Run it again.</source>
      <translation>Ejecútelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>The run was cancelled.</source>
      <translation>La ejecución se canceló.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>They contain no data in the result. Run again later, or use a raster file.</source>
      <translation>Quedan sin datos en el resultado. Ejecute de nuevo más tarde, o use un archivo ráster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>{} parts of the layer could not be rendered: {}</source>
      <translation>No se pudieron representar {} partes de la capa: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>'{}' is no name of a model.</source>
      <translation>«{}» no es un nombre de modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>The layer is not in the view.</source>
      <translation>La capa no está en la vista.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>Use letters, digits, dot, dash and underscore.</source>
      <translation>Use letras, cifras, punto, guion y guion bajo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>Zoom to the layer.</source>
      <translation>Haga zoom a la capa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/bundle_models.py" />
      <source>There is no model in {}.</source>
      <translation>No hay ningún modelo en {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/deferred_removal.py" />
      <source>Removing {}</source>
      <translation>Eliminando {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Comparing it with the processor</source>
      <translation>Comparándolo con el procesador</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Downloading {}</source>
      <translation>Descargando {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Unpacking {}</source>
      <translation>Descomprimiendo {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>{}: {} MB needed, {} MB free</source>
      <translation>{}: {} MB necesarios, {} MB libres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>OpenVINO, for Intel graphics and processors</source>
      <translation>OpenVINO, para gráficos y procesadores Intel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>PyTorch, to improve taught models</source>
      <translation>PyTorch, para mejorar modelos enseñados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>TensorRT for RTX, for NVIDIA RTX 30 and later</source>
      <translation>TensorRT for RTX, para NVIDIA RTX 30 y posteriores</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>WebGPU, for any graphics card</source>
      <translation>WebGPU, para cualquier tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A library of the runtime does not load: Microsoft's Visual C++ runtime is missing. {}</source>
      <translation>Una biblioteca del entorno no se carga: falta el entorno de ejecución Visual C++ de Microsoft. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is missing. {}</source>
      <translation>Falta un paquete. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is not available in the package index. {}</source>
      <translation>Un paquete no está disponible en el índice de paquetes. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is not the one that was tested with this version. {}</source>
      <translation>Un paquete no es el que se probó con esta versión. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A path is too long for this system. {}</source>
      <translation>Una ruta es demasiado larga para este sistema. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A protection program or policy blocked a file. {}</source>
      <translation>Un programa de protección o una directiva bloqueó un archivo. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Another QGIS is setting the runtime up. {}</source>
      <translation>Otra instancia de QGIS está instalando el entorno. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Another program holds a file open. {}</source>
      <translation>Otro programa mantiene abierto un archivo. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Ask your administrator to allow the runtime's folder, then try again.</source>
      <translation>Pida a su administrador que permita la carpeta del entorno e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Check Settings &gt; Options &gt; Network &gt; Proxy (an http:// proxy, name and password), then try again.</source>
      <translation>Compruebe Configuración &gt; Opciones &gt; Red &gt; Proxy (un proxy http://, nombre y contraseña) e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Check the network, then try again; or use a folder or zip of wheels.</source>
      <translation>Compruebe la red e inténtelo de nuevo; o use una carpeta o un zip de wheels.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose a folder with a short path (C:\lemevit) for the runtime in the settings.</source>
      <translation>Elija en las opciones una carpeta de ruta corta (C:\lemevit) para el entorno.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose another Python (3.9 or later, 64 bit) with Choose Python…; python.org has one for every system.</source>
      <translation>Elija otro Python (3.9 o posterior, 64 bits) con Elegir Python…; python.org tiene uno para cada sistema.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose the offline bundle (zip), or the folder that holds its .whl files.</source>
      <translation>Elija el lote sin conexión (zip), o la carpeta que contiene sus archivos .whl.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Close other QGIS windows, wait for the virus scanner to finish, then try again.</source>
      <translation>Cierre otras ventanas de QGIS, espere a que termine el antivirus e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Copy the diagnostics report and send it to the developers. </source>
      <translation>Copie el informe de diagnóstico y envíelo a los desarrolladores. </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Free space on the disk of that folder (and of the temporary folder), then try again.</source>
      <translation>Libere espacio en el disco de esa carpeta (y de la carpeta temporal) e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>If your organisation inspects connections, add its authority in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again; or use a folder or zip of wheels.</source>
      <translation>Si su organización inspecciona las conexiones, añada su autoridad de certificación en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados e inténtelo de nuevo; o use una carpeta o un zip de wheels.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Install Microsoft's Visual C++ Redistributable (x64, 2015-2022), then try again.</source>
      <translation>Instale el Visual C++ Redistributable de Microsoft (x64, 2015-2022) e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Make the folder writable, or choose another one for the runtime in the settings.</source>
      <translation>Haga que se pueda escribir en la carpeta, o elija otra para el entorno en las opciones.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>On Debian or Ubuntu install python3-venv; elsewhere: </source>
      <translation>En Debian o Ubuntu instale python3-venv; en otros sistemas: </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>QGIS's own Python program was not found. {}</source>
      <translation>No se encontró el programa Python propio de QGIS. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Start the set-up again when needed.</source>
      <translation>Inicie de nuevo la instalación cuando la necesite.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The Python program could not be started: {}</source>
      <translation>No se pudo iniciar el programa Python: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The certificate of the package index is not trusted here. {}</source>
      <translation>El certificado del índice de paquetes no es de confianza en este equipo. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The disk is too full. {}</source>
      <translation>El disco está demasiado lleno. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The folder cannot be written. {}</source>
      <translation>No se puede escribir en la carpeta. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The new runtime does not work here: {}</source>
      <translation>El nuevo entorno no funciona en este equipo: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The package index cannot be reached. {}</source>
      <translation>No se puede acceder al índice de paquetes. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The proxy refused the download. {}</source>
      <translation>El proxy rechazó la descarga. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up failed. {}</source>
      <translation>La instalación falló. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up was cancelled and its files were removed. {}</source>
      <translation>La instalación se canceló y se eliminaron sus archivos. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>There are no usable packages there. {}</source>
      <translation>No hay paquetes utilizables ahí. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>There is no complete set of packages for {}.</source>
      <translation>No hay un conjunto completo de paquetes para {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>This Python cannot create an environment with pip: {}</source>
      <translation>Este Python no puede crear un entorno con pip: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>This Python cannot open secure connections. {}</source>
      <translation>Este Python no puede abrir conexiones seguras. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again later; where pip is set to a mirror, ask who runs it for the missing package.</source>
      <translation>Inténtelo más tarde; si pip usa un espejo, pida a quien lo administra el paquete que falta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again. If it fails again, copy the diagnostics report and send it to the developers.</source>
      <translation>Inténtelo de nuevo. Si vuelve a fallar, copie el informe de diagnóstico y envíelo a los desarrolladores.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again. If it happens again, a cache or mirror changes files: use another network.</source>
      <translation>Inténtelo de nuevo. Si vuelve a ocurrir, una caché o un espejo cambia archivos: use otra red.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Use a folder or zip of wheels instead. Or: </source>
      <translation>Use en su lugar una carpeta o un zip de wheels. O: </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Use the bundle for this system and Python version, and the version of this plugin.</source>
      <translation>Use el lote de este sistema y esta versión de Python, y la versión de este complemento.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Wait until it has finished.</source>
      <translation>Espere a que haya terminado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Checking {}</source>
      <translation>Comprobando {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Creating the environment</source>
      <translation>Creando el entorno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Downloading packages</source>
      <translation>Descargando paquetes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Finishing</source>
      <translation>Finalizando</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Testing the runtime</source>
      <translation>Probando el entorno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Unpacking the packages</source>
      <translation>Descomprimiendo los paquetes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Based on Python {}.{} ({}). QGIS's own Python is not changed.</source>
      <translation>Basado en Python {}.{} ({}). El Python de QGIS no se modifica.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Downloads {} packages ({} MB) from the package index.</source>
      <translation>Descarga {} paquetes ({} MB) del índice de paquetes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Installs {} packages from {}, without the network.</source>
      <translation>Instala {} paquetes de {}, sin usar la red.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Models installed: {}</source>
      <translation>Modelos instalados: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Needs about {} MB in {}.</source>
      <translation>Necesita unos {} MB en {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>No GPU could be used: check that the NVIDIA driver is installed and current.</source>
      <translation>No se pudo usar ninguna GPU: compruebe que el controlador de NVIDIA está instalado y actualizado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Ready. Devices: {}</source>
      <translation>Listo. Dispositivos: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift between the dates</source>
      <translation>Corregir un desplazamiento entre las fechas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Corrects the second raster by the estimated shift. Otherwise the shift is only reported.</source>
      <translation>Corrige el segundo ráster con el desplazamiento estimado. Si no, el desplazamiento solo se notifica.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (between two dates)</source>
      <translation>Detectar cambios (entre dos fechas)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (two dates)</source>
      <translation>Detectar cambios (dos fechas)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Polygons of the changes, with area, mean probability and both dates</source>
      <translation>Polígonos de los cambios, con área, probabilidad media y ambas fechas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities</source>
      <translation>Probabilidades</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities (one band per class)</source>
      <translation>Probabilidades (una banda por clase)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster layer of the earlier date, stored in a local file</source>
      <translation>Capa ráster de la fecha anterior, guardada en un archivo local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster layer of the later date, stored in a local file</source>
      <translation>Capa ráster de la fecha posterior, guardada en un archivo local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster with 0 for no change, otherwise the class number of the change</source>
      <translation>Ráster con 0 donde no hay cambio; si no, el número de clase del cambio</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster with the probability of each class, from 0 to 1 (four bytes per pixel and class)</source>
      <translation>Ráster con la probabilidad de cada clase, de 0 a 1 (cuatro bytes por píxel y clase)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>This algorithm detects changes between two rasters of the same area, using a change detection model. The result is a class raster, and optionally a polygon layer of the changes.

The rasters may differ in CRS, pixel size and extent. Both are brought to the grid of the first raster, and the result covers their common area. A shift between the dates is estimated and reported, and can be corrected.

The polygons have the area and the mean probability, and the dates of both rasters if the files contain them.</source>
      <translation>Este algoritmo detecta cambios entre dos rásteres de la misma zona mediante un modelo de detección de cambios. El resultado es un ráster de clases y, opcionalmente, una capa de polígonos de los cambios.

Los rásteres pueden diferir en SRC, tamaño de píxel y extensión. Ambos se llevan a la cuadrícula del primer ráster, y el resultado cubre su zona común. Un desplazamiento entre las fechas se estima y se notifica, y puede corregirse.

Los polígonos tienen el área y la probabilidad media, y las fechas de ambos rásteres si los archivos las contienen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>as for Before, by name</source>
      <translation>como en «Antes», por nombre</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Class raster (one pixel per scene)</source>
      <translation>Ráster de clases (un píxel por escena)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classes of the scenes as a raster</source>
      <translation>Clases de las escenas como ráster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classify scenes (a class for every grid cell)</source>
      <translation>Clasificar escenas (una clase por celda de la cuadrícula)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classify scenes: a class for every grid cell</source>
      <translation>Clasificar escenas: una clase por celda de la cuadrícula</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scene grid</source>
      <translation>Cuadrícula de escenas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scenes</source>
      <translation>Escenas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Square polygon of each scene, with class and score (the probability of the class)</source>
      <translation>Polígono cuadrado de cada escena, con clase y puntuación (la probabilidad de la clase)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>This algorithm divides a raster into square scenes and assigns a class to each scene, using a scene classification model. The result is a polygon layer with the class and the score of each scene, and optionally a class raster.

The model determines the size of a scene. Scenes without data are skipped. The raster is processed by a separate process, so rasters of any size can be used.</source>
      <translation>Este algoritmo divide un ráster en escenas cuadradas y asigna una clase a cada escena mediante un modelo de clasificación de escenas. El resultado es una capa de polígonos con la clase y la puntuación de cada escena y, opcionalmente, un ráster de clases.

El modelo determina el tamaño de una escena. Las escenas sin datos se omiten. El ráster se procesa en un proceso aparte, por lo que puede tener cualquier tamaño.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes with a lower score are not written</source>
      <translation>Los recuadros con menor puntuación no se escriben</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Creates boxes along the rows and columns of the raster instead of along the objects</source>
      <translation>Crea recuadros a lo largo de las filas y columnas del ráster, en lugar de a lo largo de los objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (oriented boxes)</source>
      <translation>Detectar objetos (recuadros orientados)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects: oriented boxes</source>
      <translation>Detectar objetos: recuadros orientados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap</source>
      <translation>Solape máximo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap of two boxes of a class (0 to 1)</source>
      <translation>Solape máximo de dos recuadros de una clase (0 a 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum confidence</source>
      <translation>Confianza mínima</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum confidence (0 to 1)</source>
      <translation>Confianza mínima (0 a 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Objects as DOTA text</source>
      <translation>Objetos como texto DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Of two boxes of the same class that overlap more, only the one with the higher score is kept</source>
      <translation>Si dos recuadros de la misma clase se solapan más, solo se conserva el de mayor puntuación</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Oriented box of each object, with class, score, angle, length, width and area</source>
      <translation>Recuadro orientado de cada objeto, con clase, puntuación, ángulo, longitud, anchura y área</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Text file with the boxes in pixels, in the format of the DOTA dataset</source>
      <translation>Archivo de texto con los recuadros en píxeles, en el formato del conjunto de datos DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>This algorithm detects objects in a raster and creates an oriented box for each object, using an object detection model. The boxes have a class, score, angle, length, width and area.

The raster is processed in overlapping tiles by a separate process, so rasters of any size can be used. An object on several tiles becomes one box.

Boxes with a score below the minimum confidence are not written. Of boxes of the same class that overlap more than the largest overlap (area of the intersection divided by area of the union), only the box with the highest score is kept.

The DOTA text file contains the boxes in pixels, in the format of the DOTA dataset.</source>
      <translation>Este algoritmo detecta objetos en un ráster mediante un modelo de detección de objetos y crea un recuadro orientado para cada objeto. Los recuadros tienen clase, puntuación, ángulo, longitud, anchura y área.

El ráster se procesa en teselas solapadas en un proceso aparte, por lo que puede tener cualquier tamaño. Un objeto en varias teselas da un solo recuadro.

Los recuadros con una puntuación inferior a la confianza mínima no se escriben. De los recuadros de una misma clase que se solapan más que el solape máximo (área de la intersección dividida por el área de la unión), solo se conserva el de mayor puntuación.

El archivo de texto DOTA contiene los recuadros en píxeles, en el formato del conjunto de datos DOTA.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes</source>
      <translation>Recuadros sin girar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright instead of oriented boxes</source>
      <translation>Recuadros sin girar en vez de orientados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Polygons of the classes along the pixels, with their area in m²</source>
      <translation>Polígonos de las clases que siguen los bordes de los píxeles, con su área en m²</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Raster with the class number of each pixel, with colours and overviews</source>
      <translation>Ráster con el número de clase de cada píxel, con colores y pirámides</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Segment (a class for every pixel)</source>
      <translation>Segmentar (una clase para cada píxel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Segment: a class for every pixel</source>
      <translation>Segmentar: una clase para cada píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>This algorithm assigns a class to each pixel of a raster, using a segmentation model. The result is a class raster with the colours of the model, and optionally a polygon layer.

The raster is processed in overlapping tiles by a separate process, so rasters of any size can be used. Pixels without data remain nodata. The raster is resampled to the pixel size of the model if they differ by more than 5 %.

A run that was cancelled or interrupted continues from the last finished tile when it is started again with the same parameters.</source>
      <translation>Este algoritmo asigna una clase a cada píxel de un ráster mediante un modelo de segmentación. El resultado es un ráster de clases con los colores del modelo y, opcionalmente, una capa de polígonos.

El ráster se procesa en teselas solapadas en un proceso aparte, por lo que puede tener cualquier tamaño. Los píxeles sin datos siguen sin datos. El ráster se remuestrea al tamaño de píxel del modelo si difieren en más del 5 %.

Una ejecución cancelada o interrumpida continúa desde la última tesela terminada cuando se inicia de nuevo con los mismos parámetros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Automatic: int8 or float16 if the result stays the same. float32: the precision of the model file. float16 requires an engine that supports it, such as TensorRT or OpenVINO.</source>
      <translation>Automático: int8 o float16 si el resultado no cambia. float32: la precisión del archivo del modelo. float16 requiere un motor que lo admita, como TensorRT u OpenVINO.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Leave out polygons smaller than (m²)</source>
      <translation>Omitir polígonos menores de (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Maximum distance by which squared and smooth outlines are moved, 0 for 1.5 pixels</source>
      <translation>Distancia máxima que se mueven los contornos escuadrados y suavizados, 0 para 1,5 píxeles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Outlines move by at most</source>
      <translation>Desplazar los contornos como máximo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Outlines of polygons (squared: right angles, for buildings; smooth: without corners)</source>
      <translation>Contornos de los polígonos (squared: ángulos rectos, para edificios; smooth: sin esquinas)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Polygons with a smaller area are not written</source>
      <translation>Los polígonos de menor área no se escriben</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Precision of the network (auto: the fastest with the same result)</source>
      <translation>Precisión de cálculo de la red neuronal (auto: la más rápida con el mismo resultado)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Processes the pixels at their own size. The result has no CRS and no areas.</source>
      <translation>Procesa los píxeles con su propio tamaño. El resultado no tiene SRC ni áreas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Raster layer to process, stored in a local file</source>
      <translation>Capa ráster que se va a procesar, guardada en un archivo local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Simplify</source>
      <translation>Simplificar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Simplify polygons (metres)</source>
      <translation>Simplificar polígonos (metros)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Smallest polygon</source>
      <translation>Polígono más pequeño</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Squared outlines have right angles, for buildings. Smooth outlines have rounded corners. Common borders are preserved.</source>
      <translation>Los contornos en ángulo recto son para edificios. Los suavizados tienen esquinas redondeadas. Los bordes comunes se conservan.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Tolerance for simplifying the polygons, 0 for none. Common borders are preserved.</source>
      <translation>Tolerancia para simplificar los polígonos, 0 para no simplificar. Los bordes comunes se conservan.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>along the pixels</source>
      <translation>a lo largo de los píxeles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>from the raster's band names</source>
      <translation>por los nombres de las bandas del ráster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>smooth</source>
      <translation>suavizados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>squared</source>
      <translation>en ángulo recto</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also entropy</source>
      <translation>También entropía</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the variance of the views</source>
      <translation>También la varianza de las vistas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of each of the 16 meta tokens of LeMeViT (64 bytes per pixel and date)</source>
      <translation>Atención de cada uno de los 16 metatokens de LeMeViT (64 bytes por píxel y fecha)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of the meta tokens (one band each)</source>
      <translation>Atención de los metatokens (una banda cada uno)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Averages the results of each tile as it is, flipped and rotated. Flips take 4 times as long, flips and quarter turns 8 times.</source>
      <translation>Promedia los resultados de cada tesela tal cual, volteada y girada. Los volteos tardan 4 veces más, los volteos y cuartos de vuelta 8 veces.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Entropy</source>
      <translation>Entropía</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Largest class probability of each pixel, from 0 to 1 (four bytes per pixel)</source>
      <translation>Mayor probabilidad de clase de cada píxel, de 0 a 1 (cuatro bytes por píxel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Uncertainty between the classes, from 0 (one class is certain) to 1 (all are equally likely), four bytes per pixel</source>
      <translation>Incertidumbre entre las clases, de 0 (una clase es segura) a 1 (todas son igual de probables), cuatro bytes por píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance between the views of each tile, from 0 to 0.25. It requires more than one view.</source>
      <translation>Varianza entre las vistas de cada tesela, de 0 a 0,25. Requiere más de una vista.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance of the views</source>
      <translation>Varianza de las vistas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile to average (flips take 4 times as long, quarter-turns 8 times)</source>
      <translation>Vistas de cada tesela que se promedian (flips tarda 4 veces más, quarter-turns 8 veces)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>flips</source>
      <translation>volteos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>flips and quarter turns</source>
      <translation>volteos y cuartos de vuelta</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>one view</source>
      <translation>una vista</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Check the inference runtime: run its selfcheck.</source>
      <translation>Compruebe el entorno de inferencia: ejecute su autocomprobación.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Choose another Python in the LeMeViT panel (Choose Python…).</source>
      <translation>Elija otro Python en el panel de LeMeViT (Elegir Python…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>The worker could not be started: {}.</source>
      <translation>No se pudo iniciar el proceso de trabajo: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>The worker ended early (exit {}). {}</source>
      <translation>El proceso de trabajo terminó antes de tiempo (código de salida {}). {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>It may have run out of memory. Run again; finished tiles are kept.</source>
      <translation>Puede que se agotara la memoria. Ejecute de nuevo; las teselas terminadas se conservan.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run again. Finished tiles are kept.</source>
      <translation>Ejecute de nuevo. Las teselas terminadas se conservan.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run it again to continue where it stopped.</source>
      <translation>Ejecútelo de nuevo para continuar donde se detuvo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker has not answered for {} s and was ended.</source>
      <translation>El proceso de trabajo no ha respondido durante {} s y se ha detenido.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker sent an invalid message: {}</source>
      <translation>El proceso de trabajo envió un mensaje no válido: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker was terminated or crashed. {}</source>
      <translation>El proceso de trabajo fue detenido o falló. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker {} speaks protocol {}, the plugin protocol {}.</source>
      <translation>El proceso de trabajo {} habla el protocolo {}, el complemento el protocolo {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Choose the Python of the inference runtime in the LeMeViT panel (Choose Python…).</source>
      <translation>Elija el Python del entorno de inferencia en el panel de LeMeViT (Elegir Python…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Set it up in the LeMeViT panel, or choose a Python that has it (Choose Python…, LEMEVIT_PYTHON).</source>
      <translation>Instálelo en el panel de LeMeViT, o elija un Python que lo tenga (Elegir Python…, LEMEVIT_PYTHON).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The Python program {} was not found.</source>
      <translation>No se encontró el programa Python {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The inference runtime is not set up: no Python with ONNX Runtime is chosen.</source>
      <translation>El entorno de inferencia no está instalado: no se ha elegido ningún Python con ONNX Runtime.</translation>
    </message>
  </context>
</TS>
