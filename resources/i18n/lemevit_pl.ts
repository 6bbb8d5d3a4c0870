<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>LeMeViT</name>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Assign a CRS to the layer's file (Layer &gt; Set CRS is not enough), or tick 'Accept rasters without a CRS' in the advanced settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Assign the right CRS to the file that has none (Layer &gt; Set CRS is not enough), then run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Check the network and the proxy settings of QGIS, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose another output file, or remove the existing one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose the device auto or cpu in the advanced settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Choose two rasters of the same place; check that both layers' files have the right CRS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Give both dates in the same units, for instance both as reflectance or both as 8 bit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Name the bands to use in the advanced settings, in the model's order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Open the address in a browser: a login page may be in the way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Run with the earlier settings, or choose another output file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>The file was changed at its source: look for a newer version of the plugin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Tick 'Correct a shift between the dates', or register the rasters first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again later; if it stays so, the file has moved: look for a newer version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again: the download goes on where it stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Try again; if it happens again, do not use the file: it was changed at its source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Use an https address; behind a proxy that replaces certificates, ask its administrator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>Add a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>Check again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>Choose a file: what it is will be said here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>Look into the file once more, with the answers below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>Looking into the file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>Model file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>Name of the model in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>ONNX of ours, of Deepness, of Ultralytics, with an MLM item, or plain; a checkpoint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>The model can be added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>Try the model on one tile and install it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>What the file does not say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>What the file is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>What was assumed or is asked; change what is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>the file's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/add_model.py" />
      <source>{} was added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/area_picker.py" />
      <source>Drag a rectangle on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/area_picker.py" />
      <source>Drag one on the map, or choose another area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/area_picker.py" />
      <source>Drawn rectangle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/area_picker.py" />
      <source>Load one, or choose another area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/area_picker.py" />
      <source>Map canvas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/area_picker.py" />
      <source>No rectangle is drawn yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/area_picker.py" />
      <source>Polygon layer (its selection, if any)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/area_picker.py" />
      <source>The part of the raster that is predicted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/area_picker.py" />
      <source>There is no polygon layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/area_picker.py" />
      <source>Whole layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/area_picker.py" />
      <source>{:.0f} × {:.0f} map units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Advanced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelled. Run again with the same settings to go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelling…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Done in {:.1f} s on {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Inference runtime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>It would run on {} ({}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>LeMeViT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Load a small drone image and choose the model made for it; then press Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Pixel size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Pixel size of the prediction: model, native or metres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Task</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>The run would take {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>The sample is loaded: press Run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Try it with the sample image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>What the result is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Where the result is saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>auto takes a GPU where it works, else the CPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>the model's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/input_picker.py" />
      <source>Before and after are the same layer: the result will show no change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/input_picker.py" />
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/input_picker.py" />
      <source>Swap before and after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/input_picker.py" />
      <source>Swap before and after ({})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_queue.py" />
      <source>A job that writes {} is waiting or running.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_queue.py" />
      <source>Choose another output file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_runner.py" />
      <source>Run it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_runner.py" />
      <source>The run was cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_runner.py" />
      <source>They stay without data in the result. Run again later, or use a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_runner.py" />
      <source>{} parts of the layer were not delivered: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancel job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancelled at {} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Failed: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Go on with it; finished work is not done twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Interrupted at {} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs: running, waiting, finished and interrupted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log of the job</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Messages of the worker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show what it did, its settings and its report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Starting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Stop it, or take it out of the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Take it off the list; an unfinished job loses the work it has kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Zoom the map to its result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/model_picker.py" />
      <source>A model file; it is checked when the run starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/model_picker.py" />
      <source>Add a model: its file is looked into, tried and installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/model_picker.py" />
      <source>Installed models for the chosen task</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/model_picker.py" />
      <source>No model of this task is installed. Choose a model file (.onnx) with …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/model_picker.py" />
      <source>Use a model file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/model_picker.py" />
      <source>Use a model file (.onnx), or choose the folder of models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/option_rows.py" />
      <source>Raster bands in the model's order, e.g. 3,2,1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>A Python that has the inference runtime; empty: the one that the panel set up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>CPU threads of the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Defaults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Device and threads hold for the panel; the toolbox and the command line have their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Models folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Python of the runtime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Runtime folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Show the defaults; they are stored with OK</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Threads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Where models are looked for first; empty: your models folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Where the panel sets runtimes up; empty: your data folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>one a processor core</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Area (m²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Copy table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Objects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Put the table on the clipboard, for a spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Results by class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Save as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Save the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Share (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>The table cannot be written to {}: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results_table.py" />
      <source>Write the table into a text file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Add to queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Check everything and say what the run would take; nothing is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Estimate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Map the area; QGIS stays usable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Predict the middle of the map view only, as a temporary layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Progress of the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Run this when the jobs before it are done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Stop; finished work is kept for the next run with the same settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>A Python program (python.exe, bin/python)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Choose Python…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Copy diagnostics report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Download {} MB and set up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Fetches {} packages ({} MB) from the package index.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Folder of wheels (.whl)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>For an NVIDIA GPU and the processor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>For the processor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from a folder of wheels…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from an offline bundle (zip)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Install from the package index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Kind of runtime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Made from Python {}.{} ({}); QGIS's own Python is not changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>More about the runtime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Needs about {} MB in {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>No GPU could be used: check that the NVIDIA driver is installed and current.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Offline bundle or zip of wheels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Progress of the set-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Ready; it runs on: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Remove old runtimes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Remove old runtimes ({})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Set the runtime up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Set up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Takes {} packages from {}, without the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The diagnostics report is on the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The inference runtime: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>The runtime for a GPU needs a current NVIDIA driver; it is much larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>This Python has everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>This Python lacks packages; the runtime will be made from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/setup_panel.py" />
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/try_it.py" />
      <source>Install from an offline bundle (Inference runtime, More), or add a model with +.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/try_it.py" />
      <source>No model for land cover is installed: the plugin's package holds none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/try_it.py" />
      <source>Reinstall the plugin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/try_it.py" />
      <source>Sample: Banepa, Nepal (CC BY 4.0)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/try_it.py" />
      <source>The sample {} does not open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>'{}' is a group of layers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>Check whether it was moved or its drive is not connected, or choose another layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>Choose a GeoTIFF or another raster file; open it elsewhere to see whether it is complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>Choose a raster layer: imagery in a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>Choose an extent that overlaps the raster, or leave it empty for the whole raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>Choose an installed model or the path of an .onnx file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>Choose another file for the result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>Choose one layer; to map several, run them as a batch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>Draw or choose an extent with a width and a height, or leave it empty for the whole raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>Export it first: right-click, Export &gt; Save As… with 'Rendered image' or 'Raw data'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>Repair its data source (right-click, Repair Data Source…), or add it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>The extent {} has no area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>The extent {} lies outside the raster, which covers {} ({}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>The layer '{}' does not open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>The layer '{}' is not a local raster file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>The layer '{}' is not a raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>The output {} is the input raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>The raster {} has no CRS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>There is no file {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>There is no model {}; looked in {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/input_check.py" />
      <source>{} is not a raster that QGIS can open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/labels.py" />
      <source>Class and area, where it fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/labels.py" />
      <source>Class and probability, where it fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/labels.py" />
      <source>Lower scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/labels.py" />
      <source>Score {:g} or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/layer_metadata.py" />
      <source>Made from {} with the model {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/layers.py" />
      <source>The area '{}' cannot be copied: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/layers.py" />
      <source>The map does not show the layer '{}'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/layers.py" />
      <source>The result {} does not open as a layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/layers.py" />
      <source>Zoom to the layer, then preview again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>Attribution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>Bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>Licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>SHA-256</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>Tile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>Training data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>Validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>any type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>{} m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>{} m (from {} m to {} m)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>{} pixels, overlap {} pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/model_page.py" />
      <source>{}, divided by {}, mean {}, standard deviation {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Maps from imagery with deep learning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Options…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Runtime, models, device and threads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>A file with what was read, predicted and written, areas, times and warnings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Area of interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>CPU threads (0: one a core)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Device used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Empty: as the model says ({}: {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Empty: as the model says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: all that the rasters have in common)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: the whole raster)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>How many processor cores the model uses. It changes the speed only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>How many tiles the model is given at once. Empty: as the memory allows. It changes the speed only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Numbers of the raster's bands, from 1. Empty: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Only pixels whose centre lies in one of these polygons are mapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Only this part is mapped; in any CRS, widened to whole pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Overlap of tiles (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size: model, native or metres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixels that neighbouring tiles share and in which they are blended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Ran on {} in {:.1f} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Run report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Side of the squares that the model sees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>The raster is resampled to it; 'native' keeps the raster's own pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tile size (pixels)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tiles a batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>{} in the model's order, e.g. 1,2,3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Its card says what it knows, its bands and its pixel size; 'Model information' shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Model (name of an installed model, or an .onnx file)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>A page to read; a file that ends in .txt is written as plain text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Checks a model file and says what its card says: task, classes, bands, pixel size, licence, digest. The outputs can be used by later steps of a model; the page is shown in the results viewer.

Model: the name of an installed model, or an .onnx file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML (*.html);;Text (*.txt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Model card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Model information</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Number of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Pixel size (metres)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/ready_model.py" />
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/ready_model.py" />
      <source>Segment, clean and sum up the area by class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/rendering.py" />
      <source>Check the service and the network, then run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/rendering.py" />
      <source>Choose a smaller area, or download the imagery as a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/rendering.py" />
      <source>Choose an area on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/rendering.py" />
      <source>Rendering {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/rendering.py" />
      <source>The area is {} x {} pixels at the model's pixel size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/rendering.py" />
      <source>The layer '{}' could not be rendered (error {}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/rendering.py" />
      <source>There is no area of the layer to render.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>A GeoPackage of the same name beside the class raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Also polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Bands after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Class raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift between the dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (two dates)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (what differs between two dates)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>From 0 to 1; large: four bytes a pixel and class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>One band: 0 where nothing changed, else the number of the change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Outlines of what changed, with area, mean probability and both dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities (a band a class)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Runs a change model over two rasters of one place, in a separate process, and writes a class raster: no change, or change. The two may differ in CRS, pixel size and extent: both are brought to one grid, and the result covers what they have in common. A shift between the dates is estimated and told before the run.

Before, After: local files. Bands: chosen for each date; empty: by the names of the bands. Polygons: outlines of what changed, with area, mean probability and the dates of both rasters where the files know them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The estimated shift is taken out of the second raster; otherwise it is only told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The raster of the earlier date; a local file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>The raster of the later date; a local file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>as before, by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>A square a scene, with class and probability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Class raster (one pixel a scene)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classify scenes (a class for every grid cell)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classify scenes: a class for every grid cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Cuts a raster into square scenes of the model's size and writes one polygon a scene with its class and probability, in a separate process. Cells without data are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scene grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>The same as a raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>A box an object, with class, score, angle, length, width and area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes along the raster's rows and columns instead of along the objects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes with a lower score are not written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (a turned box for each)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (boxes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap of two boxes of a class (0 to 1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum score (0 to 1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Objects as DOTA text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Of two boxes of a class that overlap more, the one with the lower score is left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Runs a model of oriented detection over a raster of any size, in a separate process, and writes one box an object: class, score, angle, length, width and area. Boxes lie along their objects; one object on several tiles becomes one box.

Minimum score: boxes with a lower score are not written; empty: the model's. The layer shows good scores first: its style has a rule with the cut to change, and a rule for the rest to tick. Largest overlap: of two boxes of one class that overlap more than this (area in common over area together), the one with the lower score is left out. Upright boxes: along the raster's rows and columns. DOTA text: the boxes in pixels, in the text layout of the DOTA data set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>The boxes in pixels, in the text layout of the DOTA data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes instead of turned ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>One band: the class of each pixel, by its number in the model; with colours and overviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Outlines of the classes with area in m², exact to the pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Runs a segmentation model over a raster of any size, in a separate process, and writes a class raster with the model's colours. Tiles are blended, so there are no seams; pixels without data stay without. An interrupted run goes on where it stopped when it is started again with the same settings.

Raster: a local file. Model: its card says what it knows, its bands and its pixel size; the raster is resampled on the fly when its pixels differ by more than 5 %. Polygons: exact outlines, areas in m².</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Segment (a class for every pixel)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Segment: a class for every pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Accept rasters without a CRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Leave out polygons smaller than (m²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Pixels are taken as they are; the result has no CRS either, and no areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Simplify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Simplify polygons (metres)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Simplify polygons; shared borders stay shared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Smaller polygons are left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Smallest polygon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>The raster to map; a local file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>from the raster's band names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also entropy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the attention of the meta tokens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the variance of the views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of the meta tokens (a band each)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Averages the answers to each tile as it lies, flipped and turned; flips take 4 times as long, quarter-turns 8 times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Entropy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>How evenly the classes share: 0 one is certain, 1 all are alike; four bytes a pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>How far the views of each tile differ, 0 to 0.25; choose more than one view for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>The largest probability of each pixel, 0 to 1; costs little time, four bytes a pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance of the views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile to average (flips take 4 times as long, quarter-turns 8 times)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Where each of LeMeViT's 16 meta tokens looks; large: 64 bytes a pixel and date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/wording.py" />
      <source>Input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/wording.py" />
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/wording.py" />
      <source>The dates overlap by {:.0f} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/wording.py" />
      <source>Tiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/wording.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/wording.py" />
      <source>Two dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/wording.py" />
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/wording.py" />
      <source>about {} s, {} MB of disk, {} MB of memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/wording.py" />
      <source>corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/wording.py" />
      <source>no shift between them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/wording.py" />
      <source>not corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/wording.py" />
      <source>shift {:.1f}, {:.1f} pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/wording.py" />
      <source>{} s to go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Check the inference runtime: run its selfcheck.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Choose another Python in the LeMeViT panel (Set Python…).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run again: finished work is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run again: finished work is kept. It may have run out of memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run it again to go on where it stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker could not be started: {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker ended early (exit {}). {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker has not answered for {} s and was ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker said something unreadable: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker speaks another protocol version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker was ended from outside or crashed. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Choose the Python of the inference runtime in the LeMeViT panel (Set Python…).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Set it up in the LeMeViT panel, or choose a Python that has it (Set Python…, LEMEVIT_PYTHON).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The inference runtime is not set up: no Python with ONNX Runtime is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>There is no Python program at {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/installer.py" />
      <source>Getting the packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/installer.py" />
      <source>Getting {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/installer.py" />
      <source>Looking at {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/installer.py" />
      <source>Making the environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/installer.py" />
      <source>Putting it in place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/installer.py" />
      <source>Trying the runtime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/installer.py" />
      <source>Unpacking the packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/installer.py" />
      <source>Unpacking {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/installer.py" />
      <source>{}: {} MB needed, {} MB free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>A library of the runtime does not load: Microsoft's Visual C++ runtime is missing. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>A package is missing. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>A package is not the one that was tested with this version. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>A path is too long for this system. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>A protection program or policy blocked a file. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Another QGIS is setting the runtime up. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Another program holds a file open. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Ask your administrator to allow the runtime's folder, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Check Settings &gt; Options &gt; Network &gt; Proxy (an http:// proxy, name and password), then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Check the network, then try again; or use a folder or zip of wheels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Choose a folder with a short path (C:\lemevit) for the runtime in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Choose another Python (3.9 or later, 64 bit) with Choose Python…; python.org has one for every system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Choose the offline bundle (zip), or the folder that holds its .whl files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Close other QGIS windows, wait for the virus scanner to finish, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Copy the diagnostics report and send it to the developers. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Free space on the disk of that folder (and of the temporary folder), then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>If your organisation inspects connections, add its authority in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again; or use a folder or zip of wheels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Install Microsoft's Visual C++ Redistributable (x64, 2015-2022), then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Make the folder writable, or choose another one for the runtime in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>On Debian or Ubuntu install python3-venv; elsewhere: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>QGIS's own Python program was not found. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Start it again whenever you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>The Python program could not be started: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>The certificate of the package index is not trusted here. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>The disk is too full. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>The folder cannot be written. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>The new runtime does not work here: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>The package index cannot be reached. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>The package index did not give a package. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>The proxy did not let the download through. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>The set-up failed. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>The set-up was cancelled; nothing is left of it. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>There are no usable packages there. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>There is no complete set of packages for {}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>This Python can make no environment with pip: {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>This Python cannot open secure connections. {}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Try again later; where pip is set to a mirror, ask who runs it for the missing package.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Try again. If it fails again, copy the diagnostics report and send it to the developers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Try again. If it happens again, a cache or mirror changes files: use another network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Use a folder or zip of wheels instead. Or: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Use the bundle for this system and Python version, and the version of this plugin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/setup_words.py" />
      <source>Wait until it has finished.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
