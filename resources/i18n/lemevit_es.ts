<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>LeMeViT</name>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Assign a CRS to the layer (Layer &gt; Set CRS of Layer), or tick 'Accept rasters without a CRS' in the advanced settings.</source>
      <translation>Asigne un SRC a la capa (Capa &gt; Establecer SRC de la capa), o marque «Aceptar ráster sin SRC» en la configuración avanzada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Assign the right CRS to the layer that has none (Layer &gt; Set CRS of Layer), then run again.</source>
      <translation>Asigne el SRC correcto a la capa que no lo tiene (Capa &gt; Establecer SRC de la capa) y ejecute de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Check the network and the proxy settings of QGIS, then try again.</source>
      <translation>Compruebe la red y la configuración del proxy de QGIS e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose another output file, or remove the existing one.</source>
      <translation>Elija otro archivo de salida, o elimine el existente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose the device auto or cpu in the advanced settings.</source>
      <translation>Elija el dispositivo auto o cpu en la configuración avanzada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose the precision auto in the advanced settings.</source>
      <translation>Elija la precisión auto en la configuración avanzada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose two rasters of the same place; check that both layers' files have the right CRS.</source>
      <translation>Elija dos ráster del mismo lugar; compruebe que los archivos de ambas capas tienen el SRC correcto.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Give both dates in the same units, for instance both as reflectance or both as 8 bit.</source>
      <translation>Dé ambas fechas en las mismas unidades, por ejemplo las dos como reflectancia o las dos en 8 bits.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Name the bands to use in the advanced settings, in the model's order.</source>
      <translation>Indique en la configuración avanzada las bandas que se usarán, en el orden del modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Open the address in a browser: a login page may be in the way.</source>
      <translation>Abra la dirección en un navegador: puede que una página de inicio de sesión estorbe.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Run with the earlier settings, or choose another output file.</source>
      <translation>Ejecute con la configuración anterior, o elija otro archivo de salida.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>The file was changed at its source: look for a newer version of the plugin.</source>
      <translation>El archivo cambió en su origen: busque una versión más reciente del complemento.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Tick 'Correct a shift between the dates', or register the rasters first.</source>
      <translation>Marque «Corregir un desplazamiento entre las fechas», o registre primero los ráster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again later; if it stays so, the file has moved: look for a newer version.</source>
      <translation>Inténtelo más tarde; si sigue así, el archivo se ha movido: busque una versión más reciente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again: the download goes on where it stopped.</source>
      <translation>Inténtelo de nuevo: la descarga continúa donde se detuvo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again; if it happens again, do not use the file: it was changed at its source.</source>
      <translation>Inténtelo de nuevo; si vuelve a ocurrir, no use el archivo: fue cambiado en su origen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Use an https address; behind a proxy that replaces certificates, ask its administrator.</source>
      <translation>Use una dirección https; detrás de un proxy que sustituye certificados, pregunte a su administrador.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Warnings of this run: {}</source>
      <translation>Advertencias de esta ejecución: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>auto runs on the CPU, because no GPU works here: {}.</source>
      <translation>auto se ejecuta en la CPU, porque aquí no funciona ninguna GPU: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>auto runs on {}.</source>
      <translation>auto se ejecuta en {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelled. Run again with the same settings to go on.</source>
      <translation>Cancelado. Ejecute de nuevo con la misma configuración para continuar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Done in {:.1f} s on {}.</source>
      <translation>Terminado en {:.1f} s en {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Failed</source>
      <translation>Falló</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Inference runtime</source>
      <translation>Entorno de inferencia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>It would run on {} ({}).</source>
      <translation>Se ejecutaría en {} ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>LeMeViT</source>
      <translation>LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>The run would take {}.</source>
      <translation>La ejecución necesitaría {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>The sample is loaded: press Run.</source>
      <translation>El ejemplo está cargado: pulse Ejecutar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag a rectangle on the map.</source>
      <translation>Arrastre un rectángulo sobre el mapa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag one on the map, or choose another area.</source>
      <translation>Arrastre uno sobre el mapa, o elija otra zona.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drawn rectangle</source>
      <translation>Rectángulo dibujado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Load one, or choose another area.</source>
      <translation>Cargue una, o elija otra zona.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Map canvas</source>
      <translation>Lienzo del mapa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>No rectangle is drawn yet.</source>
      <translation>Todavía no hay un rectángulo dibujado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Polygon layer (its selection, if any)</source>
      <translation>Capa de polígonos (su selección, si la hay)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>The part of the raster that is predicted</source>
      <translation>La parte del ráster que se predice</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>There is no polygon layer.</source>
      <translation>No hay ninguna capa de polígonos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Whole layer</source>
      <translation>Capa completa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>{:.0f} × {:.0f} map units</source>
      <translation>{:.0f} × {:.0f} unidades del mapa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Bands of the model</source>
      <translation>Bandas del modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Picture of the first three bands</source>
      <translation>Imagen de las tres primeras bandas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>The raster's band that holds it</source>
      <translation>La banda del ráster que la contiene</translation>
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
      <source>Choose bands…</source>
      <translation>Elegir bandas…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Load a small drone image and choose the model made for it; then press Run</source>
      <translation>Cargar una imagen pequeña de dron y elegir el modelo hecho para ella; después pulse Ejecutar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Output</source>
      <translation>Salida</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Pixel size</source>
      <translation>Tamaño de píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Pixel size of the prediction: model, native or metres</source>
      <translation>Tamaño de píxel de la predicción: model, native o metros</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Say by name which band of the raster is which band of the model, with a picture</source>
      <translation>Decir por su nombre qué banda del ráster es qué banda del modelo, con una imagen</translation>
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
      <source>What the result is</source>
      <translation>Qué es el resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Where the result is saved</source>
      <translation>Dónde se guarda el resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>auto takes a GPU where it works, else the CPU</source>
      <translation>auto toma una GPU donde funciona; si no, la CPU</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>the model's</source>
      <translation>el del modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Before and after are the same layer: the result will show no change.</source>
      <translation>Antes y después son la misma capa: el resultado no mostrará cambios.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Layer</source>
      <translation>Capa</translation>
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
      <location filename="../../lemevit_qgis/gui/form/option_rows.py" />
      <source>Raster bands in the model's order, e.g. 3,2,1</source>
      <translation>Bandas del ráster en el orden del modelo, p. ej. 3,2,1</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Install from an offline bundle (Inference runtime, More), or add a model with +.</source>
      <translation>Instale desde un lote sin conexión (Entorno de inferencia, Más), o añada un modelo con +.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>No model for land cover is installed: the plugin's package holds none.</source>
      <translation>No hay ningún modelo de cobertura del suelo instalado: el paquete del complemento no contiene ninguno.</translation>
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
      <source>The sample {} does not open.</source>
      <translation>El ejemplo {} no se abre.</translation>
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
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancel job</source>
      <translation>Cancelar el trabajo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancelled at {} %</source>
      <translation>Cancelado al {} %</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Failed: {}</source>
      <translation>Falló: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Go on with it; finished work is not done twice</source>
      <translation>Continuar; lo ya hecho no se repite</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Interrupted at {} %</source>
      <translation>Interrumpido al {} %</translation>
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
      <translation>Trabajos: en marcha, en espera, terminados e interrumpidos</translation>
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
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Resume</source>
      <translation>Reanudar</translation>
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
      <source>Show what it did, its settings and its report</source>
      <translation>Mostrar lo que hizo, su configuración y su informe</translation>
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
      <source>Stop it, or take it out of the queue</source>
      <translation>Detenerlo, o sacarlo de la cola</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Take it off the list; an unfinished job loses the work it has kept</source>
      <translation>Quitarlo de la lista; un trabajo sin terminar pierde lo que ha guardado</translation>
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
      <source>Zoom the map to its result</source>
      <translation>Acercar el mapa a su resultado</translation>
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
      <source>Check again</source>
      <translation>Comprobar de nuevo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Choose a file: what it is will be said here.</source>
      <translation>Elija un archivo: aquí se dirá qué es.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Look into the file once more, with the answers below</source>
      <translation>Examinar el archivo otra vez, con las respuestas de abajo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Looking into the file…</source>
      <translation>Examinando el archivo…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Model file</source>
      <translation>Archivo de modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Name of the model in the list</source>
      <translation>Nombre del modelo en la lista</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>ONNX of ours, of Deepness, of Ultralytics, with an MLM item, or plain; a checkpoint</source>
      <translation>ONNX nuestro, de Deepness, de Ultralytics, con una ficha MLM, o simple; un punto de control</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>The model can be added.</source>
      <translation>El modelo se puede añadir.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Try the model on one tile and install it</source>
      <translation>Probar el modelo en una tesela e instalarlo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>What the file does not say</source>
      <translation>Lo que el archivo no dice</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>What the file is</source>
      <translation>Qué es el archivo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>What was assumed or is asked; change what is wrong</source>
      <translation>Lo que se supuso o se pregunta; cambie lo que esté mal</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>the file's</source>
      <translation>el del archivo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>{} was added.</source>
      <translation>{} se ha añadido.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancel download</source>
      <translation>Cancelar la descarga</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancelled. What has come stays; the next download goes on from there.</source>
      <translation>Cancelado. Lo que ha llegado se conserva; la próxima descarga continúa desde ahí.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Delete the model's file from your models folder</source>
      <translation>Borrar el archivo del modelo de su carpeta de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download {} ({:.1f} MB) from {}?
Licence: {}.
The file is verified by its SHA-256 before it is added.</source>
      <translation>¿Descargar {} ({:.1f} MB) de {}?
Licencia: {}.
El archivo se comprueba con su SHA-256 antes de añadirlo.</translation>
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
      <source>Fetch it, verify it and install it</source>
      <translation>Descargarlo, comprobarlo e instalarlo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>From</source>
      <translation>Origen</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Installed models</source>
      <translation>Modelos instalados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>It takes the place of the installed model of this name.</source>
      <translation>Sustituye al modelo instalado con este nombre.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Looking at the models…</source>
      <translation>Consultando los modelos…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models</source>
      <translation>Modelos</translation>
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
      <source>Remove the model {}? Its file is deleted.</source>
      <translation>¿Quitar el modelo {}? Se borra su archivo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Removing…</source>
      <translation>Quitando…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>This model came with the plugin and stays</source>
      <translation>Este modelo vino con el complemento y se queda</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>This model has no address: it is not published yet</source>
      <translation>Este modelo no tiene dirección: aún no está publicado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>What has come stays; the next download goes on from there</source>
      <translation>Lo que ha llegado se conserva; la próxima descarga continúa desde ahí</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>added</source>
      <translation>añadido</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>another version is installed</source>
      <translation>hay otra versión instalada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>can be downloaded</source>
      <translation>se puede descargar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>installed</source>
      <translation>instalado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>not published yet</source>
      <translation>aún no publicado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>the plugin</source>
      <translation>el complemento</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>usable</source>
      <translation>utilizable</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{:.1f} of {:.1f} MB</source>
      <translation>{:.1f} de {:.1f} MB</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} s to go</source>
      <translation>faltan {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>A model file; it is checked when the run starts.</source>
      <translation>Un archivo de modelo; se comprueba al iniciar la ejecución.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Add a model: its file is looked into, tried and installed</source>
      <translation>Añadir un modelo: su archivo se examina, se prueba y se instala</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>All models</source>
      <translation>Todos los modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>All models: remove one that was added, download one of the catalogue</source>
      <translation>Todos los modelos: quitar uno añadido, descargar uno del catálogo</translation>
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
      <source>No model of this task is installed. ≡ shows what can be downloaded, + adds a file of yours.</source>
      <translation>No hay ningún modelo instalado para esta tarea. ≡ muestra lo que se puede descargar, + añade un archivo propio.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Show the model's card: classes, bands, pixel size, licence, scores</source>
      <translation>Mostrar la ficha del modelo: clases, bandas, tamaño de píxel, licencia, puntuaciones</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Use a model file</source>
      <translation>Usar un archivo de modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Use a model file (.onnx), or choose the folder of models</source>
      <translation>Usar un archivo de modelo (.onnx), o elegir la carpeta de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>What the model was made for</source>
      <translation>Para qué se hizo el modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>A Python that has the inference runtime; empty: the one that the panel set up</source>
      <translation>Un Python que tiene el entorno de inferencia; vacío: el que instaló el panel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>A list of models to download; empty: the one that comes with the plugin</source>
      <translation>Una lista de modelos para descargar; vacío: la que viene con el complemento</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>CPU threads of the network</source>
      <translation>Hilos de CPU de la red</translation>
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
      <source>Device and threads hold for the panel; the toolbox and the command line have their own.</source>
      <translation>El dispositivo y los hilos valen para el panel; la caja de herramientas y la línea de órdenes tienen los suyos.</translation>
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
      <source>Runtime folder</source>
      <translation>Carpeta del entorno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Show the defaults; they are stored with OK</source>
      <translation>Mostrar los valores predeterminados; se guardan con Aceptar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Threads</source>
      <translation>Hilos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Where models are looked for first; empty: your models folder</source>
      <translation>Dónde se buscan primero los modelos; vacío: su carpeta de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Where the panel sets runtimes up; empty: your data folder</source>
      <translation>Dónde instala el panel los entornos; vacío: su carpeta de datos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>one a processor core</source>
      <translation>uno por núcleo del procesador</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Area (m²)</source>
      <translation>Área (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Copy table</source>
      <translation>Copiar tabla</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Objects</source>
      <translation>Objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Pixels</source>
      <translation>Píxeles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Put the table on the clipboard, for a spreadsheet</source>
      <translation>Poner la tabla en el portapapeles, para una hoja de cálculo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Results by class</source>
      <translation>Resultados por clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Save as CSV…</source>
      <translation>Guardar como CSV…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Save the table</source>
      <translation>Guardar la tabla</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Share (%)</source>
      <translation>Proporción (%)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>The table cannot be written to {}: {}.</source>
      <translation>La tabla no se puede escribir en {}: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Write the table into a text file</source>
      <translation>Escribir la tabla en un archivo de texto</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Add to queue</source>
      <translation>Añadir a la cola</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Check everything and say what the run would take; nothing is written</source>
      <translation>Comprobarlo todo y decir lo que necesitaría la ejecución; no se escribe nada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Estimate</source>
      <translation>Estimar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Map the area; QGIS stays usable</source>
      <translation>Cartografiar la zona; QGIS sigue disponible</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Open the help: quick start, tasks, models, troubleshooting</source>
      <translation>Abrir la ayuda: inicio rápido, tareas, modelos, solución de problemas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Predict the middle of the map view only, as a temporary layer</source>
      <translation>Predecir solo el centro de la vista del mapa, como capa temporal</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview</source>
      <translation>Vista previa</translation>
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
      <source>Run this when the jobs before it are done</source>
      <translation>Ejecutar esto cuando terminen los trabajos anteriores</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Stop; finished work is kept for the next run with the same settings</source>
      <translation>Detener; lo terminado se guarda para la próxima ejecución con la misma configuración</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Warning: {}</source>
      <translation>Advertencia: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Warnings of the run</source>
      <translation>Advertencias de la ejecución</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>A Python program (python.exe, bin/python)</source>
      <translation>Un programa Python (python.exe, bin/python)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Choose Python…</source>
      <translation>Elegir Python…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Copy diagnostics report</source>
      <translation>Copiar informe de diagnóstico</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Download {} MB and set up</source>
      <translation>Descargar {} MB e instalar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Folder of wheels (.whl)</source>
      <translation>Carpeta de wheels (.whl)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>For an NVIDIA GPU and the processor</source>
      <translation>Para una GPU NVIDIA y el procesador</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>For the processor</source>
      <translation>Para el procesador</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from a folder of wheels…</source>
      <translation>Instalar desde una carpeta de wheels…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from an offline bundle (zip)…</source>
      <translation>Instalar desde un lote sin conexión (zip)…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from the package index</source>
      <translation>Instalar desde el índice de paquetes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Kind of runtime</source>
      <translation>Tipo de entorno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>More about the runtime</source>
      <translation>Más sobre el entorno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Offline bundle or zip of wheels</source>
      <translation>Lote sin conexión o zip de wheels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Progress of the set-up</source>
      <translation>Progreso de la instalación</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Remove old runtimes</source>
      <translation>Eliminar entornos antiguos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Remove old runtimes ({})</source>
      <translation>Eliminar entornos antiguos ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Set the runtime up</source>
      <translation>Instalar el entorno de inferencia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Set up</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The diagnostics report is on the clipboard.</source>
      <translation>El informe de diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The inference runtime: {}</source>
      <translation>El entorno de inferencia: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The runtime for a GPU needs a current NVIDIA driver; it is much larger</source>
      <translation>El entorno para una GPU necesita un controlador de NVIDIA actual; es mucho más grande</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>This Python has everything.</source>
      <translation>Este Python lo tiene todo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>This Python lacks packages; the runtime will be made from it.</source>
      <translation>A este Python le faltan paquetes; el entorno se hará a partir de él.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>'{}' is a group of layers.</source>
      <translation>«{}» es un grupo de capas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Check whether it was moved or its drive is not connected, or choose another layer.</source>
      <translation>Compruebe si se movió o si su unidad no está conectada, o elija otra capa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a GeoTIFF or another raster file; open it elsewhere to see whether it is complete.</source>
      <translation>Elija un GeoTIFF u otro archivo ráster; ábralo en otro lugar para ver si está completo.</translation>
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
      <translation>Elija una sola capa; para cartografiar varias, ejecútelas por lotes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Draw or choose an extent with a width and a height, or leave it empty for the whole raster.</source>
      <translation>Dibuje o elija una extensión con anchura y altura, o déjela vacía para el ráster completo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Export it first: right-click, Export &gt; Save As… with 'Rendered image' or 'Raw data'.</source>
      <translation>Expórtela primero: clic derecho, Exportar &gt; Guardar como… con «Imagen representada» o «Datos en bruto».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Repair its data source (right-click, Repair Data Source…), or add it again.</source>
      <translation>Repare su fuente de datos (clic derecho, Reparar fuente de datos…), o añádala de nuevo.</translation>
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
      <source>The layer '{}' does not open.</source>
      <translation>La capa «{}» no se abre.</translation>
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
      <source>There is no file {}.</source>
      <translation>No existe el archivo {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>There is no model {}; looked in {}.</source>
      <translation>No existe el modelo {}; se buscó en {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} is not a raster that QGIS can open.</source>
      <translation>{} no es un ráster que QGIS pueda abrir.</translation>
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
      <translation>Acerque a la capa y pida de nuevo la vista previa.</translation>
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
      <source>Rendering {}</source>
      <translation>Representando {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The area is {} x {} pixels at the model's pixel size.</source>
      <translation>La zona tiene {} x {} píxeles con el tamaño de píxel del modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The layer '{}' could not be rendered (error {}).</source>
      <translation>La capa «{}» no se pudo representar (error {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>There is no area of the layer to render.</source>
      <translation>No hay ninguna zona de la capa que representar.</translation>
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
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Classes</source>
      <translation>Clases</translation>
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
      <source>{} pixels, overlap {} pixels</source>
      <translation>{} píxeles, solape {} píxeles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{}, divided by {}, mean {}, standard deviation {}</source>
      <translation>{}, dividido por {}, media {}, desviación típica {}</translation>
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
      <source>Runtime, models, device and threads</source>
      <translation>Entorno, modelos, dispositivo e hilos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>A file with what was read, predicted and written, areas, times and warnings.</source>
      <translation>Un archivo con lo leído, predicho y escrito, áreas, tiempos y avisos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Area of interest</source>
      <translation>Zona de interés</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>CPU threads (0: one a core)</source>
      <translation>Hilos de CPU (0: uno por núcleo)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Device used</source>
      <translation>Dispositivo usado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Empty: as the model says ({}: {}).</source>
      <translation>Vacío: como dice el modelo ({}: {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Empty: as the model says.</source>
      <translation>Vacío: como dice el modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: all that the rasters have in common)</source>
      <translation>Extensión (predeterminada: todo lo que los ráster tienen en común)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: the whole raster)</source>
      <translation>Extensión (predeterminada: el ráster completo)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>How many processor cores the model uses. It changes the speed only.</source>
      <translation>Cuántos núcleos del procesador usa el modelo. Solo cambia la velocidad.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>How many tiles the model is given at once. Empty: as the memory allows. It changes the speed only.</source>
      <translation>Cuántas teselas recibe el modelo a la vez. Vacío: las que permita la memoria. Solo cambia la velocidad.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Numbers of the raster's bands, from 1. Empty: {}.</source>
      <translation>Números de las bandas del ráster, desde 1. Vacío: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Only pixels whose centre lies in one of these polygons are mapped.</source>
      <translation>Solo se cartografían los píxeles cuyo centro está en uno de estos polígonos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Only this part is mapped; in any CRS, widened to whole pixels.</source>
      <translation>Solo se cartografía esta parte; en cualquier SRC, ampliada a píxeles enteros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Overlap of tiles (pixels)</source>
      <translation>Solape de las teselas (píxeles)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size: model, native or metres</source>
      <translation>Tamaño de píxel: model, native o metros</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixels that neighbouring tiles share and in which they are blended.</source>
      <translation>Píxeles que comparten las teselas vecinas y en los que se funden.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Ran on {} in {:.1f} s</source>
      <translation>Se ejecutó en {} en {:.1f} s</translation>
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
      <source>Side of the squares that the model sees.</source>
      <translation>Lado de los cuadrados que ve el modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>The raster is resampled to it; 'native' keeps the raster's own pixels.</source>
      <translation>El ráster se remuestrea a él; «native» conserva los píxeles propios del ráster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tile size (pixels)</source>
      <translation>Tamaño de las teselas (píxeles)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tiles a batch</source>
      <translation>Teselas por lote</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>{} in the model's order, e.g. 1,2,3</source>
      <translation>{} en el orden del modelo, p. ej. 1,2,3</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Its card says what it knows, its bands and its pixel size; 'Model information' shows it.</source>
      <translation>Su ficha dice lo que conoce, sus bandas y su tamaño de píxel; «Información del modelo» la muestra.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Model (name of an installed model, or an .onnx file)</source>
      <translation>Modelo (nombre de un modelo instalado, o un archivo .onnx)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>A page to read; a file that ends in .txt is written as plain text.</source>
      <translation>Una página para leer; un archivo que termina en .txt se escribe como texto sin formato.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Checks a model file and says what its card says: task, classes, bands, pixel size, licence, digest. The outputs can be used by later steps of a model; the page is shown in the results viewer.

Model: the name of an installed model, or an .onnx file.</source>
      <translation>Comprueba un archivo de modelo y dice lo que dice su ficha: tarea, clases, bandas, tamaño de píxel, licencia, resumen criptográfico. Las salidas pueden usarse en pasos posteriores de un modelo; la página se muestra en el visor de resultados.

Modelo: el nombre de un modelo instalado, o un archivo .onnx.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML (*.html);;Text (*.txt)</source>
      <translation>HTML (*.html);;Texto (*.txt)</translation>
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
      <location filename="../../lemevit_qgis/processing/ready_model.py" />
      <source>Segment, clean and sum up the area by class</source>
      <translation>Segmentar, limpiar y sumar el área por clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and area, where it fits</source>
      <translation>Clase y área, donde caben</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and probability, where it fits</source>
      <translation>Clase y probabilidad, donde caben</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Lower scores</source>
      <translation>Puntuaciones más bajas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Score {:g} or more</source>
      <translation>Puntuación de {:g} o más</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/layers.py" />
      <source>The result {} does not open as a layer.</source>
      <translation>El resultado {} no se abre como capa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/metadata.py" />
      <source>Made from {} with the model {}.</source>
      <translation>Hecho a partir de {} con el modelo {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Input</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>The dates overlap by {:.0f} %</source>
      <translation>Las fechas se solapan en un {:.0f} %</translation>
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
      <translation>Aviso</translation>
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
      <source>shift {:.1f}, {:.1f} pixels</source>
      <translation>desplazamiento de {:.1f}, {:.1f} píxeles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/queue.py" />
      <source>A job that writes {} is waiting or running.</source>
      <translation>Un trabajo que escribe {} está esperando o en marcha.</translation>
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
      <source>They stay without data in the result. Run again later, or use a file.</source>
      <translation>Quedan sin datos en el resultado. Ejecute más tarde, o use un archivo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>{} parts of the layer were not delivered: {}</source>
      <translation>{} partes de la capa no se entregaron: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/deferred_removal.py" />
      <source>Removing {}</source>
      <translation>Eliminando {}</translation>
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
      <translation>Otro QGIS está instalando el entorno. {}</translation>
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
      <translation>Si su organización inspecciona las conexiones, añada su autoridad en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados e inténtelo de nuevo; o use una carpeta o un zip de wheels.</translation>
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
      <source>Start it again whenever you like.</source>
      <translation>Inícielo de nuevo cuando quiera.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The Python program could not be started: {}</source>
      <translation>El programa Python no se pudo iniciar: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The certificate of the package index is not trusted here. {}</source>
      <translation>Aquí no se confía en el certificado del índice de paquetes. {}</translation>
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
      <translation>El nuevo entorno no funciona aquí: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The package index cannot be reached. {}</source>
      <translation>No se puede acceder al índice de paquetes. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The package index did not give a package. {}</source>
      <translation>El índice de paquetes no dio un paquete. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The proxy did not let the download through. {}</source>
      <translation>El proxy no dejó pasar la descarga. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up failed. {}</source>
      <translation>La instalación falló. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up was cancelled; nothing is left of it. {}</source>
      <translation>La instalación se canceló; no queda nada de ella. {}</translation>
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
      <source>This Python can make no environment with pip: {}</source>
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
      <translation>Inténtelo más tarde; si pip usa un espejo, pida a quien lo lleva el paquete que falta.</translation>
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
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Getting the packages</source>
      <translation>Obteniendo los paquetes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Getting {}</source>
      <translation>Obteniendo {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Looking at {}</source>
      <translation>Examinando {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Making the environment</source>
      <translation>Creando el entorno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Putting it in place</source>
      <translation>Poniéndolo en su sitio</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Trying the runtime</source>
      <translation>Probando el entorno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Unpacking the packages</source>
      <translation>Descomprimiendo los paquetes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>Unpacking {}</source>
      <translation>Descomprimiendo {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/installer.py" />
      <source>{}: {} MB needed, {} MB free</source>
      <translation>{}: {} MB necesarios, {} MB libres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Fetches {} packages ({} MB) from the package index.</source>
      <translation>Obtiene {} paquetes ({} MB) del índice de paquetes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Made from Python {}.{} ({}); QGIS's own Python is not changed.</source>
      <translation>Hecho a partir de Python {}.{} ({}); el Python de QGIS no se modifica.</translation>
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
      <source>Ready; it runs on: {}</source>
      <translation>Listo; funciona en: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Takes {} packages from {}, without the network.</source>
      <translation>Toma {} paquetes de {}, sin la red.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>A GeoPackage of the same name beside the class raster</source>
      <translation>Un GeoPackage del mismo nombre junto al ráster de clases</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Also polygons</source>
      <translation>También polígonos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Bands after</source>
      <translation>Bandas después</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Class raster</source>
      <translation>Ráster de clases</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift</source>
      <translation>Corregir un desplazamiento</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift between the dates</source>
      <translation>Corregir un desplazamiento entre las fechas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (two dates)</source>
      <translation>Detectar cambios (dos fechas)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (what differs between two dates)</source>
      <translation>Detectar cambios (lo que difiere entre dos fechas)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>From 0 to 1; large: four bytes a pixel and class</source>
      <translation>De 0 a 1; grande: cuatro bytes por píxel y clase</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>One band: 0 where nothing changed, else the number of the change</source>
      <translation>Una banda: 0 donde nada cambió; si no, el número del cambio</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Outlines of what changed, with area, mean probability and both dates</source>
      <translation>Contornos de lo que cambió, con área, probabilidad media y ambas fechas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities (a band a class)</source>
      <translation>Probabilidades (una banda por clase)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Runs a change model over two rasters of one place, in a separate process, and writes a class raster: no change, or change. The two may differ in CRS, pixel size and extent: both are brought to one grid, and the result covers what they have in common. A shift between the dates is estimated and told before the run.

Before, After: local files. Bands: chosen for each date; empty: by the names of the bands. Polygons: outlines of what changed, with area, mean probability and the dates of both rasters where the files know them.</source>
      <translation>Aplica un modelo de cambios a dos ráster de un mismo lugar, en un proceso aparte, y escribe un ráster de clases: sin cambio, o cambio. Los dos pueden diferir en SRC, tamaño de píxel y extensión: ambos se llevan a una misma cuadrícula, y el resultado cubre lo que tienen en común. Se estima un desplazamiento entre las fechas y se comunica antes de la ejecución.

Antes, Después: archivos locales. Bandas: se eligen para cada fecha; vacío: por los nombres de las bandas. Polígonos: contornos de lo que cambió, con área, probabilidad media y las fechas de ambos ráster donde los archivos las conocen.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The estimated shift is taken out of the second raster; otherwise it is only told</source>
      <translation>El desplazamiento estimado se quita del segundo ráster; si no, solo se comunica</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The raster of the earlier date; a local file</source>
      <translation>El ráster de la fecha anterior; un archivo local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The raster of the later date; a local file</source>
      <translation>El ráster de la fecha posterior; un archivo local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>as before, by name</source>
      <translation>como antes, por nombre</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>A square a scene, with class and probability</source>
      <translation>Un cuadrado por escena, con clase y probabilidad</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Class raster (one pixel a scene)</source>
      <translation>Ráster de clases (un píxel por escena)</translation>
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
      <source>Cuts a raster into square scenes of the model's size and writes one polygon a scene with its class and probability, in a separate process. Cells without data are left out.</source>
      <translation>Corta un ráster en escenas cuadradas del tamaño del modelo y escribe un polígono por escena con su clase y su probabilidad, en un proceso aparte. Las celdas sin datos se omiten.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scene grid</source>
      <translation>Cuadrícula de escenas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>The same as a raster</source>
      <translation>Lo mismo como ráster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>A box an object, with class, score, angle, length, width and area</source>
      <translation>Una caja por objeto, con clase, puntuación, ángulo, longitud, anchura y área</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes along the raster's rows and columns instead of along the objects</source>
      <translation>Cajas a lo largo de las filas y columnas del ráster en vez de a lo largo de los objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes with a lower score are not written</source>
      <translation>Las cajas con menor puntuación no se escriben</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (a turned box for each)</source>
      <translation>Detectar objetos (una caja girada para cada uno)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (boxes)</source>
      <translation>Detectar objetos (cajas)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap</source>
      <translation>Solape máximo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap of two boxes of a class (0 to 1)</source>
      <translation>Solape máximo de dos cajas de una clase (0 a 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum score</source>
      <translation>Puntuación mínima</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum score (0 to 1)</source>
      <translation>Puntuación mínima (0 a 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Objects as DOTA text</source>
      <translation>Objetos como texto DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Of two boxes of a class that overlap more, the one with the lower score is left out</source>
      <translation>De dos cajas de una clase que se solapan más, se omite la de menor puntuación</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Runs a model of oriented detection over a raster of any size, in a separate process, and writes one box an object: class, score, angle, length, width and area. Boxes lie along their objects; one object on several tiles becomes one box.

Minimum score: boxes with a lower score are not written; empty: the model's. The layer shows good scores first: its style has a rule with the cut to change, and a rule for the rest to tick. Largest overlap: of two boxes of one class that overlap more than this (area in common over area together), the one with the lower score is left out. Upright boxes: along the raster's rows and columns. DOTA text: the boxes in pixels, in the text layout of the DOTA data set.</source>
      <translation>Aplica un modelo de detección orientada a un ráster de cualquier tamaño, en un proceso aparte, y escribe una caja por objeto: clase, puntuación, ángulo, longitud, anchura y área. Las cajas siguen a sus objetos; un objeto en varias teselas se convierte en una caja.

Puntuación mínima: las cajas con menor puntuación no se escriben; vacío: la del modelo. La capa muestra primero las buenas puntuaciones: su estilo tiene una regla con el corte que se puede cambiar, y una regla para el resto que se puede marcar. Solape máximo: de dos cajas de una misma clase que se solapan más (área común entre área total), se omite la de menor puntuación. Cajas rectas: a lo largo de las filas y columnas del ráster. Texto DOTA: las cajas en píxeles, en el formato de texto del conjunto de datos DOTA.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>The boxes in pixels, in the text layout of the DOTA data set</source>
      <translation>Las cajas en píxeles, en el formato de texto del conjunto de datos DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes</source>
      <translation>Cajas rectas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes instead of turned ones</source>
      <translation>Cajas rectas en vez de giradas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>One band: the class of each pixel, by its number in the model; with colours and overviews</source>
      <translation>Una banda: la clase de cada píxel, por su número en el modelo; con colores y vistas generales</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Outlines of the classes with area in m², exact to the pixel</source>
      <translation>Contornos de las clases con área en m², exactos al píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Runs a segmentation model over a raster of any size, in a separate process, and writes a class raster with the model's colours. Tiles are blended, so there are no seams; pixels without data stay without. An interrupted run goes on where it stopped when it is started again with the same settings.

Raster: a local file. Model: its card says what it knows, its bands and its pixel size; the raster is resampled on the fly when its pixels differ by more than 5 %. Polygons: exact outlines, areas in m².</source>
      <translation>Aplica un modelo de segmentación a un ráster de cualquier tamaño, en un proceso aparte, y escribe un ráster de clases con los colores del modelo. Las teselas se funden, así que no hay costuras; los píxeles sin datos siguen sin ellos. Una ejecución interrumpida continúa donde se detuvo cuando se inicia de nuevo con la misma configuración.

Ráster: un archivo local. Modelo: su ficha dice lo que conoce, sus bandas y su tamaño de píxel; el ráster se remuestrea al vuelo cuando sus píxeles difieren en más del 5 %. Polígonos: contornos exactos, áreas en m².</translation>
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
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Accept rasters without a CRS</source>
      <translation>Aceptar ráster sin SRC</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Leave out polygons smaller than (m²)</source>
      <translation>Omitir polígonos menores de (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Pixels are taken as they are; the result has no CRS either, and no areas</source>
      <translation>Los píxeles se toman como están; el resultado tampoco tiene SRC, ni áreas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Precision of the network (auto: the fastest with the same answer)</source>
      <translation>Precisión de cálculo de la red (auto: la más rápida con la misma respuesta)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Raster</source>
      <translation>Ráster</translation>
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
      <source>Simplify polygons; shared borders stay shared</source>
      <translation>Simplificar polígonos; los bordes comunes siguen siendo comunes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Smaller polygons are left out</source>
      <translation>Los polígonos más pequeños se omiten</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Smallest polygon</source>
      <translation>Polígono más pequeño</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>The raster to map; a local file</source>
      <translation>El ráster que se cartografía; un archivo local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>auto takes int8 or float16 where the answer stays the same; float32 computes as the model is stored, on every machine alike; float16 needs a GPU with TensorRT</source>
      <translation>auto toma int8 o float16 donde la respuesta no cambia; float32 calcula como está guardado el modelo, igual en todos los equipos; float16 necesita una GPU con TensorRT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>from the raster's band names</source>
      <translation>por los nombres de las bandas del ráster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also confidence</source>
      <translation>También confianza</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also entropy</source>
      <translation>También entropía</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the attention of the meta tokens</source>
      <translation>También la atención de los metatokens</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the variance of the views</source>
      <translation>También la varianza de las vistas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of the meta tokens (a band each)</source>
      <translation>Atención de los metatokens (una banda cada uno)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Averages the answers to each tile as it lies, flipped and turned; flips take 4 times as long, quarter-turns 8 times</source>
      <translation>Promedia las respuestas a cada tesela tal cual, volteada y girada; flips tarda 4 veces más, quarter-turns 8 veces</translation>
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
      <source>How evenly the classes share: 0 one is certain, 1 all are alike; four bytes a pixel</source>
      <translation>Cuán por igual se reparten las clases: 0 una es segura, 1 todas son iguales; cuatro bytes por píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>How far the views of each tile differ, 0 to 0.25; choose more than one view for it</source>
      <translation>Cuánto difieren las vistas de cada tesela, de 0 a 0.25; elija para ello más de una vista</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>The largest probability of each pixel, 0 to 1; costs little time, four bytes a pixel</source>
      <translation>La mayor probabilidad de cada píxel, de 0 a 1; cuesta poco tiempo, cuatro bytes por píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance of the views</source>
      <translation>Varianza de las vistas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile</source>
      <translation>Vistas de cada tesela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile to average (flips take 4 times as long, quarter-turns 8 times)</source>
      <translation>Vistas de cada tesela que se promedian (flips tarda 4 veces más, quarter-turns 8 veces)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Where each of LeMeViT's 16 meta tokens looks; large: 64 bytes a pixel and date</source>
      <translation>Dónde mira cada uno de los 16 metatokens de LeMeViT; grande: 64 bytes por píxel y fecha</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Check the inference runtime: run its selfcheck.</source>
      <translation>Compruebe el entorno de inferencia: ejecute su autocomprobación.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Choose another Python in the LeMeViT panel (Set Python…).</source>
      <translation>Elija otro Python en el panel de LeMeViT (Elegir Python…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>The worker could not be started: {}.</source>
      <translation>El proceso de trabajo no se pudo iniciar: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>The worker ended early (exit {}). {}</source>
      <translation>El proceso de trabajo terminó antes de tiempo (salida {}). {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run again: finished work is kept.</source>
      <translation>Ejecute de nuevo: lo terminado se conserva.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run again: finished work is kept. It may have run out of memory.</source>
      <translation>Ejecute de nuevo: lo terminado se conserva. Puede que se agotara la memoria.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run it again to go on where it stopped.</source>
      <translation>Ejecútelo de nuevo para continuar donde se detuvo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker has not answered for {} s and was ended.</source>
      <translation>El proceso de trabajo no ha respondido durante {} s y se terminó.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker said something unreadable: {}</source>
      <translation>El proceso de trabajo dijo algo ilegible: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker speaks another protocol version.</source>
      <translation>El proceso de trabajo habla otra versión del protocolo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker was ended from outside or crashed. {}</source>
      <translation>El proceso de trabajo fue terminado desde fuera o se bloqueó. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Choose the Python of the inference runtime in the LeMeViT panel (Set Python…).</source>
      <translation>Elija el Python del entorno de inferencia en el panel de LeMeViT (Elegir Python…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Set it up in the LeMeViT panel, or choose a Python that has it (Set Python…, LEMEVIT_PYTHON).</source>
      <translation>Instálelo en el panel de LeMeViT, o elija un Python que lo tenga (Elegir Python…, LEMEVIT_PYTHON).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The inference runtime is not set up: no Python with ONNX Runtime is chosen.</source>
      <translation>El entorno de inferencia no está instalado: no hay ningún Python con ONNX Runtime elegido.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>There is no Python program at {}.</source>
      <translation>No hay ningún programa Python en {}.</translation>
    </message>
  </context>
</TS>
