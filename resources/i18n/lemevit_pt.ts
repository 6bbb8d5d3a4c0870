<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>LeMeViT</name>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Accept rasters without a CRS</source>
      <translation>Aceitar rasters sem SRC</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Add it to the project as a layer: Run exports the area first.</source>
      <translation>Adicione-o ao projeto como camada: Executar exporta primeiro a área.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Also confidence</source>
      <translation>Também confiança</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Also the attention of the meta tokens</source>
      <translation>Também a atenção dos metatokens</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Ask for the model as .onnx with its weights inside.</source>
      <translation>Peça o modelo em .onnx com os pesos incluídos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Assign a CRS to the layer (Layer &gt; Set CRS of Layer(s)), or tick 'Accept rasters without a CRS' in the advanced settings.</source>
      <translation>Atribua um SRC à camada (Camada &gt; Definir SRC da(s) camada(s)), ou assinale «Aceitar rasters sem SRC» nas configurações avançadas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Assign the right CRS to the layer that has none (Layer &gt; Set CRS of Layer(s)), then run again.</source>
      <translation>Atribua o SRC correto à camada que não o tem (Camada &gt; Definir SRC da(s) camada(s)) e execute de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Bands after</source>
      <translation>Bandas (depois)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the CRS of the labels.</source>
      <translation>Verifique o SRC dos rótulos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the network and the proxy settings of QGIS, then try again.</source>
      <translation>Verifique a rede e as configurações de proxy do QGIS e tente novamente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Check the path, and that the drive is connected.</source>
      <translation>Verifique o caminho e se a unidade está ligada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a folder that exists and that you may write to.</source>
      <translation>Escolha uma pasta que exista e na qual possa escrever.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a larger area, or a finer pixel size.</source>
      <translation>Escolha uma área maior ou um tamanho de píxel mais fino.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a model made for this task.</source>
      <translation>Escolha um modelo feito para esta tarefa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a polygon layer with a CRS that overlaps the raster.</source>
      <translation>Escolha uma camada de polígonos com SRC que se sobreponha ao raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a raster file such as a GeoTIFF. If it was downloaded, download it again.</source>
      <translation>Escolha um ficheiro raster, como um GeoTIFF. Se foi descarregado, descarregue-o de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a smaller area, or another output folder.</source>
      <translation>Escolha uma área menor ou outra pasta de saída.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a vector layer of a GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GML or KML file.</source>
      <translation>Escolha uma camada vetorial de um ficheiro GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GML ou KML.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose a vector layer with a field of classes that overlaps the raster.</source>
      <translation>Escolha uma camada vetorial com um campo de classes que se sobreponha ao raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an area that overlaps the raster.</source>
      <translation>Escolha uma área que se sobreponha ao raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an area with a width and a height.</source>
      <translation>Escolha uma área com largura e altura.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose an installed model or a model file (.onnx).</source>
      <translation>Escolha um modelo instalado ou um ficheiro de modelo (.onnx).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another model, or ask the author of this one.</source>
      <translation>Escolha outro modelo ou pergunte ao autor deste.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another output file, or remove the existing one.</source>
      <translation>Escolha outro ficheiro de saída, ou remova o existente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another output file. The input is never overwritten.</source>
      <translation>Escolha outro ficheiro de saída. A entrada nunca é substituída.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose another value.</source>
      <translation>Escolha outro valor.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the bands in the advanced settings, in the order of the model.</source>
      <translation>Escolha as bandas nas configurações avançadas, pela ordem do modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the device auto or cpu in the advanced settings.</source>
      <translation>Escolha o dispositivo «auto» ou «cpu» nas configurações avançadas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the device cpu in the advanced settings.</source>
      <translation>Escolha o dispositivo cpu nas configurações avançadas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the folder of a label set.</source>
      <translation>Escolha a pasta de um conjunto de etiquetas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the input values.</source>
      <translation>Escolha os valores de entrada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose the precision auto in the advanced settings.</source>
      <translation>Escolha a precisão «auto» nas configurações avançadas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Choose two rasters of the same place; check that both layers' files have the right CRS.</source>
      <translation>Escolha dois rasters do mesmo lugar; verifique se os ficheiros de ambas as camadas têm o SRC correto.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Convert it to a GeoTIFF first (Raster &gt; Conversion &gt; Translate).</source>
      <translation>Converta-o primeiro para GeoTIFF (Raster &gt; Conversão &gt; Converter).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Convert it to red, green and blue first: Raster &gt; Conversion &gt; PCT to RGB.</source>
      <translation>Converta-a primeiro para vermelho, verde e azul: Raster &gt; Conversão &gt; PCT para RGB.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Copy or download the file again.</source>
      <translation>Copie ou descarregue o ficheiro de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Correct a shift</source>
      <translation>Corrigir um desvio</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Download or copy the model again.</source>
      <translation>Descarregue ou copie o modelo de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw a few strokes of at least two classes, close to each other.</source>
      <translation>Desenhe alguns traços de pelo menos duas classes, próximos uns dos outros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw more of both, join them, or add a band.</source>
      <translation>Desenhe mais de ambas as classes, junte-as ou adicione uma banda.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw more strokes where the map is wrong, and some where it is right.</source>
      <translation>Desenhe mais traços onde o mapa está errado e alguns onde está certo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw some elsewhere.</source>
      <translation>Desenhe alguns noutro lugar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Draw strokes where the raster has data.</source>
      <translation>Desenhe traços onde o raster tem dados.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Fill in the missing values when adding the model, or ask its author for a complete card.</source>
      <translation>Preencha os valores em falta ao adicionar o modelo ou peça ao autor uma ficha completa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Free disk space and run again, or choose another folder.</source>
      <translation>Liberte espaço em disco e execute de novo, ou escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Input values</source>
      <translation>Valores de entrada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Leave it out, or warp it to the grid of the others first (Raster &gt; Projections &gt; Warp).</source>
      <translation>Deixe-o de fora ou transforme-o primeiro para a grelha dos outros (Raster &gt; Projeções &gt; Warp).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Open the address in a browser to see whether a login is required.</source>
      <translation>Abra o endereço num navegador para ver se é necessário iniciar sessão.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Other features are used.</source>
      <translation>São usadas outras características.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Outlines</source>
      <translation>Contornos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Pixel size</source>
      <translation>Tamanho do píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Precision</source>
      <translation>Precisão</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Remove the interrupted job from the list, or choose another output file.</source>
      <translation>Remova o trabalho interrompido da lista ou escolha outro ficheiro de saída.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Report it with the log of the job.</source>
      <translation>Comunique-o com o registo do trabalho.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again once nothing writes to the raster. Finished tiles are kept.</source>
      <translation>Execute de novo quando nada escrever no raster. Os blocos concluídos são mantidos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again with the same settings to continue.</source>
      <translation>Execute de novo com as mesmas configurações para continuar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run again. If it happens again, check the disk.</source>
      <translation>Execute de novo. Se voltar a acontecer, verifique o disco.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Run with the earlier settings, or choose another output file.</source>
      <translation>Execute com as configurações anteriores, ou escolha outro ficheiro de saída.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>See the messages of each raster, then run again: finished rasters are kept.</source>
      <translation>Veja as mensagens de cada raster e execute de novo: os concluídos são mantidos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Set up the inference runtime again in the panel.</source>
      <translation>Configure de novo o ambiente de inferência no painel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Set up the inference runtime in the panel.</source>
      <translation>Configure o ambiente de inferência no painel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>The file was changed at its source: look for a newer version of the plugin.</source>
      <translation>O ficheiro foi alterado na origem: procure uma versão mais recente do módulo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>These features may not show the classes: install another model, or choose other classes.</source>
      <translation>Estas características podem não mostrar as classes: instale outro modelo ou escolha outras classes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Tick 'Correct a shift between the dates', or register the rasters first.</source>
      <translation>Assinale «Corrigir um desvio entre as datas», ou alinhe primeiro os rasters entre si.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again later; if it stays so, the file has moved: look for a newer version.</source>
      <translation>Tente mais tarde; se continuar assim, o ficheiro mudou de lugar: procure uma versão mais recente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again. The download continues where it stopped.</source>
      <translation>Tente novamente. O descarregamento continua onde parou.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Try again; if it happens again, do not use the file: it was changed at its source.</source>
      <translation>Tente novamente; se voltar a acontecer, não use o ficheiro: foi alterado na origem.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Use an https address; behind a proxy that replaces certificates, ask its administrator.</source>
      <translation>Use um endereço https; se um proxy substitui os certificados, contacte o administrador do proxy.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Use rasters with the same units for both dates, such as reflectance or 8 bit.</source>
      <translation>Use rasters com as mesmas unidades para as duas datas, como refletância ou 8 bits.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Views of each tile</source>
      <translation>Vistas de cada bloco</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Wait for the other run to end, or choose another output file.</source>
      <translation>Aguarde o fim da outra execução ou escolha outro ficheiro de saída.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/advice.py" />
      <source>Warp it first (Raster &gt; Projections &gt; Warp).</source>
      <translation>Transforme-o primeiro (Raster &gt; Projeções &gt; Warp).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/errors.py" />
      <source>Warnings of this run: {}</source>
      <translation>Avisos desta execução: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the GPU ({})</source>
      <translation>Execução na GPU ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the processor (no GPU runtime)</source>
      <translation>Execução no processador (sem ambiente de execução para GPU)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Runs on the processor (no GPU)</source>
      <translation>Execução no processador (sem GPU)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Show why no GPU is used</source>
      <translation>Mostrar o motivo de não ser usada nenhuma GPU</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>Why?</source>
      <translation>Porquê?</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>With an NVIDIA GPU, set up the runtime for it under Inference runtime.</source>
      <translation>Com uma GPU NVIDIA, instale o ambiente para ela em «Ambiente de inferência».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>just now</source>
      <translation>agora mesmo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/device_note.py" />
      <source>{}: {} times as fast as the processor, same classes (measured {})</source>
      <translation>{}: {} vezes a velocidade do processador, as mesmas classes (medido: {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Cancelling…</source>
      <translation>A cancelar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Details</source>
      <translation>Detalhes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Inference runtime</source>
      <translation>Ambiente de inferência</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>LeMeViT</source>
      <translation>LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Map</source>
      <translation>Mapear</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/dock.py" />
      <source>Teach</source>
      <translation>Ensinar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Add a polygon layer to the project, or choose another area.</source>
      <translation>Adicione uma camada de polígonos ao projeto, ou escolha outra área.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>All {}: none is selected</source>
      <translation>Todos os {}: nenhum está selecionado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag a rectangle on the map.</source>
      <translation>Arraste um retângulo no mapa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drag a rectangle on the map; Esc ends drawing</source>
      <translation>Arraste um retângulo no mapa; Esc termina o desenho</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Draw</source>
      <translation>Desenhar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Draw a rectangle on the map, or choose another area.</source>
      <translation>Desenhe um retângulo no mapa, ou escolha outra área.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Drawn rectangle</source>
      <translation>Retângulo desenhado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Map canvas</source>
      <translation>Tela do mapa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>No polygon layer is selected.</source>
      <translation>Nenhuma camada de polígonos está selecionada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>No rectangle has been drawn.</source>
      <translation>Nenhum retângulo foi desenhado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Part of the raster to process</source>
      <translation>Parte do raster a processar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Polygon layer</source>
      <translation>Camada de polígonos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>Whole layer</source>
      <translation>Camada inteira</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>{} of {} selected</source>
      <translation>{} de {} selecionados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/area_picker.py" />
      <source>{} × {} map units</source>
      <translation>{} × {} unidades do mapa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Bands of the model</source>
      <translation>Bandas do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Preview of the first three bands</source>
      <translation>Pré-visualização das três primeiras bandas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/band_dialog.py" />
      <source>Raster band for this band of the model</source>
      <translation>Banda do raster para esta banda do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/device_combo.py" />
      <source>'auto' uses the fastest device that is available.</source>
      <translation>«auto» usa o dispositivo disponível mais rápido.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Add a small drone image to the project and map it</source>
      <translation>Adicionar ao projeto uma pequena imagem de drone e mapeá-la</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Advanced</source>
      <translation>Avançado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Expert</source>
      <translation>Especialista</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Metres; native for the pixels of the raster; empty for those of the model</source>
      <translation>Metros; native para os píxeis do raster; vazio para os do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Output</source>
      <translation>Saída</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Task</source>
      <translation>Tarefa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Try it with the sample image</source>
      <translation>Experimentar com a imagem de exemplo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Type of analysis</source>
      <translation>Tipo de análise</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Zoom level</source>
      <translation>Nível de zoom</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>Zoom level at which a layer of map tiles (XYZ, WMTS) is rendered</source>
      <translation>Nível de zoom em que uma camada de tiles (XYZ, WMTS) é desenhada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the model</source>
      <translation>do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the model ({})</source>
      <translation>do modelo ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>from the pixel size</source>
      <translation>do tamanho do píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/form.py" />
      <source>of the raster</source>
      <translation>do raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run asks before the area is read from its server.</source>
      <translation>Raster remoto: Executar pergunta antes de ler a área no seu servidor.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run exports the area first, with all its values.</source>
      <translation>Um raster remoto: «Executar» exporta primeiro a área, com todos os seus valores.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>A remote raster: Run reads the blocks of the area from its server first.</source>
      <translation>Raster remoto: Executar lê primeiro os blocos da área no seu servidor.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Before and after are the same layer: the result will show no change.</source>
      <translation>Antes e depois são a mesma camada: o resultado não mostrará alterações.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Imagery: {}</source>
      <translation>Imagens: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>In a zip archive: Run unpacks the raster first.</source>
      <translation>Num arquivo zip: «Executar» descomprime primeiro o raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Layer</source>
      <translation>Camada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Not a plain file: Run exports the area first, with all its values.</source>
      <translation>Não é um ficheiro simples: «Executar» exporta primeiro a área, com todos os seus valores.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Swap before and after</source>
      <translation>Trocar antes e depois</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/input_picker.py" />
      <source>Swap before and after ({})</source>
      <translation>Trocar antes e depois ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Rasters</source>
      <translation>Rasters</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Several layers, files or a folder as one raster (mosaic)</source>
      <translation>Várias camadas, ficheiros ou uma pasta como um só raster (mosaico)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/mosaic_button.py" />
      <source>Several rasters as one</source>
      <translation>Vários rasters como um</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/option_rows.py" />
      <source>Raster bands in the model's order, e.g. 3,2,1</source>
      <translation>Bandas do raster pela ordem do modelo, p. ex. 3,2,1</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/output_file.py" />
      <source>Output file</source>
      <translation>Ficheiro de saída</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading.py" />
      <source>Choose a layer and a model.</source>
      <translation>Escolha uma camada e um modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Assign raster bands to the bands of the model by name, with a preview</source>
      <translation>Atribuir as bandas do raster às do modelo pelo nome, com pré-visualização</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Change…</source>
      <translation>Alterar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Sentinel-2 reflectance</source>
      <translation>Refletância Sentinel-2</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>Values of the raster that become the 8-bit pixels of the model; automatic: by model and pixel type</source>
      <translation>Valores do raster que passam a ser os píxeis de 8 bits do modelo; automático: pelo modelo e pelo tipo de píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>as displayed</source>
      <translation>como apresentados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>as stored</source>
      <translation>como guardados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>automatic</source>
      <translation>automático</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>between minimum and maximum</source>
      <translation>entre mínimo e máximo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>not known</source>
      <translation>desconhecidas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/reading_rows.py" />
      <source>percentiles 2 to 98</source>
      <translation>percentis 2 a 98</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/side_run.py" />
      <source>Run asks for it first. Servers can also be added in Settings &gt; Options &gt; LeMeViT.</source>
      <translation>"Executar" pergunta primeiro. Também se podem acrescentar servidores em Configurações &gt; Opções &gt; LeMeViT.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/side_run.py" />
      <source>The run is estimated once {} is an agreed server.</source>
      <translation>A execução é estimada quando {} for um servidor aceite.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>A job was interrupted.</source>
      <translation>Um trabalho foi interrompido.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Agree and run</source>
      <translation>Aceitar e executar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Existing files: {}</source>
      <translation>Ficheiros existentes: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Export and run</source>
      <translation>Exportar e executar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Keep both</source>
      <translation>Manter ambos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Later</source>
      <translation>Mais tarde</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Replace</source>
      <translation>Substituir</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>Resume</source>
      <translation>Retomar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>{} is not an agreed server. Read up to {} MB of the raster from it?</source>
      <translation>{} não é um servidor aceite. Ler dele até {} MB do raster?</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/submission.py" />
      <source>{} jobs were interrupted.</source>
      <translation>Foram interrompidos {} trabalhos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>No segmentation model is installed.</source>
      <translation>Nenhum modelo de segmentação está instalado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Reinstall the plugin.</source>
      <translation>Reinstale o módulo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>Sample: Banepa, Nepal (CC BY 4.0)</source>
      <translation>Exemplo: Banepa, Nepal (CC BY 4.0)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>The other models are in the offline bundle and in the models wheel (Models…).</source>
      <translation>Os outros modelos estão no pacote offline e no wheel de modelos (Modelos…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/form/try_it.py" />
      <source>The sample image {} could not be opened.</source>
      <translation>Não foi possível abrir a imagem de exemplo {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>Back</source>
      <translation>Voltar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>LeMeViT help</source>
      <translation>Ajuda do LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/help_pages.py" />
      <source>The help is in English.</source>
      <translation>A ajuda está em inglês.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancel job</source>
      <translation>Cancelar trabalho</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Cancelled at {}</source>
      <translation>Cancelado aos {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Continue the job from its last finished tile</source>
      <translation>Continuar o trabalho a partir do último bloco concluído</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Failed: {}</source>
      <translation>Falhou: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Interrupted at {}</source>
      <translation>Interrompido aos {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Job</source>
      <translation>Trabalho</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs</source>
      <translation>Trabalhos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Jobs: running, waiting, finished and interrupted</source>
      <translation>Trabalhos: em execução, à espera, concluídos e interrompidos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log</source>
      <translation>Registo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Log of the job</source>
      <translation>Registo do trabalho</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Messages of the worker</source>
      <translation>Mensagens do processo de trabalho</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Remove</source>
      <translation>Remover</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Remove the job from the list and delete its unfinished work</source>
      <translation>Remover o trabalho da lista e eliminar a parte não concluída</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Report</source>
      <translation>Relatório</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Settings</source>
      <translation>Configurações</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show result</source>
      <translation>Mostrar resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Show the settings, messages and report of the job</source>
      <translation>Mostrar as configurações, as mensagens e o relatório do trabalho</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Starting…</source>
      <translation>A iniciar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Stop the job, or remove it from the queue</source>
      <translation>Parar o trabalho, ou removê-lo da fila</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Waiting</source>
      <translation>À espera</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Warnings</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/job_table.py" />
      <source>Zoom to the result</source>
      <translation>Aproximar ao resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Add</source>
      <translation>Adicionar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Add a model</source>
      <translation>Adicionar um modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Assumed and missing (*) values; correct them if necessary</source>
      <translation>Valores supostos e em falta (*); corrija-os se necessário</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Check again</source>
      <translation>Verificar de novo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Check the file again with the values above</source>
      <translation>Verificar de novo o ficheiro com os valores acima</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Checking the file…</source>
      <translation>A verificar o ficheiro…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Choose a file to see its description here.</source>
      <translation>Escolha um ficheiro para ver aqui a sua descrição.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Description</source>
      <translation>Descrição</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Missing information</source>
      <translation>Informação em falta</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Model file</source>
      <translation>Ficheiro de modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Name of the model in the list</source>
      <translation>Nome do modelo na lista</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>ONNX model (LeMeViT, Deepness, Ultralytics, MLM, plain) or checkpoint</source>
      <translation>Modelo ONNX (LeMeViT, Deepness, Ultralytics, MLM, sem metadados) ou ponto de controlo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Test the model on one tile and install it</source>
      <translation>Testar o modelo num bloco e instalá-lo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>The model can be added.</source>
      <translation>O modelo pode ser adicionado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>Trial image</source>
      <translation>Imagem de teste</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>from the file</source>
      <translation>do ficheiro</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/add.py" />
      <source>{} was added.</source>
      <translation>{} foi adicionado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Add a file…</source>
      <translation>Adicionar um ficheiro…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Add a folder…</source>
      <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Adding models from {}…</source>
      <translation>A adicionar modelos de {}…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>All of them are installed already.</source>
      <translation>Todos já estão instalados.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Folder of models (.onnx)</source>
      <translation>Pasta de modelos (.onnx)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>From a bundle or wheel…</source>
      <translation>De um pacote offline ou wheel…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Installing the models</source>
      <translation>A instalar os modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>Offline bundle or models wheel</source>
      <translation>Pacote offline ou wheel de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/adding.py" />
      <source>The models were installed.</source>
      <translation>Os modelos foram instalados.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>Less</source>
      <translation>Menos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/card_lines.py" />
      <source>Show classes, bands, pixel size, validation and licence of the model</source>
      <translation>Mostrar classes, bandas, tamanho do píxel, validação e licença do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Add model files, a folder of them, an offline bundle or a models wheel</source>
      <translation>Adicionar ficheiros de modelo, uma pasta deles, um pacote offline ou um wheel de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancel download</source>
      <translation>Cancelar o descarregamento</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Cancelled. The next download continues from here.</source>
      <translation>Cancelado. O próximo descarregamento continua a partir daqui.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Delete the model's file from your models folder</source>
      <translation>Eliminar o ficheiro do modelo da sua pasta de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download all models ({} MB) from the package index?
Their file is verified by its SHA-256.</source>
      <translation>Descarregar todos os modelos ({} MB) do índice de pacotes?
O ficheiro é verificado pelo seu SHA-256.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download {} ({} MB) from {}?
Licence: {}.
The file is verified by its SHA-256 before it is added.</source>
      <translation>Descarregar {} ({} MB) de {}?
Licença: {}.
O ficheiro é verificado pelo seu SHA-256 antes de ser adicionado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download, verify and install the model</source>
      <translation>Descarregar, verificar e instalar o modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Downloading…</source>
      <translation>A descarregar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Download…</source>
      <translation>Descarregar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Installed models</source>
      <translation>Modelos instalados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>It replaces the installed model of the same name.</source>
      <translation>Substitui o modelo instalado com o mesmo nome.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models of the plugin cannot be removed</source>
      <translation>Os modelos do módulo não podem ser removidos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Models to download</source>
      <translation>Modelos para descarregar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Nothing was downloaded.</source>
      <translation>Nada foi descarregado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Progress of the download</source>
      <translation>Progresso do descarregamento</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Reading the list of models…</source>
      <translation>A ler a lista de modelos…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Remove the model {}? Its file is deleted.</source>
      <translation>Remover o modelo {}? O seu ficheiro será eliminado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Remove…</source>
      <translation>Remover…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Removing…</source>
      <translation>A remover…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>Stop the download; the next one continues from there</source>
      <translation>Parar o descarregamento; o próximo continua a partir daí</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} more models are not published yet.</source>
      <translation>Outros modelos ainda não publicados: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} of {} MB</source>
      <translation>{} de {} MB</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/manager.py" />
      <source>{} s left</source>
      <translation>faltam {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>A model file (.onnx) for this run</source>
      <translation>Um ficheiro de modelo (.onnx) para esta execução</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>A model file; it is checked when the run starts.</source>
      <translation>Um ficheiro de modelo; é verificado quando a execução começa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>All models…</source>
      <translation>Todos os modelos…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Card of the model, other files, all models</source>
      <translation>Ficha do modelo, outros ficheiros, todos os modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Card of this model…</source>
      <translation>Ficha deste modelo…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Check, test and install a model file</source>
      <translation>Verificar, testar e instalar um ficheiro de modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Classes, bands, pixel size, licence, scores</source>
      <translation>Classes, bandas, tamanho do píxel, licença, pontuações</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Example of the model's use</source>
      <translation>Exemplo de utilização do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Installed models for the chosen task</source>
      <translation>Modelos instalados para a tarefa escolhida</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Model card</source>
      <translation>Ficha do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Models…</source>
      <translation>Modelos…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>No model of this task is installed. Models… shows what can be downloaded, and adds files of yours.</source>
      <translation>Não há nenhum modelo instalado para esta tarefa. «Modelos…» mostra o que pode ser descarregado e permite adicionar ficheiros seus.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Remove added ones, download from the catalogue</source>
      <translation>Remover os adicionados, descarregar do catálogo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/picker.py" />
      <source>Use a file without adding it…</source>
      <translation>Usar um ficheiro sem o adicionar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>From</source>
      <translation>Origem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>Licence</source>
      <translation>Licença</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>Size</source>
      <translation>Tamanho</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>added</source>
      <translation>adicionado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>another version is installed</source>
      <translation>está instalada outra versão</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>can be downloaded</source>
      <translation>pode ser descarregado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>installed</source>
      <translation>instalado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>the plugin</source>
      <translation>o módulo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/tables.py" />
      <source>usable</source>
      <translation>utilizável</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>Picture of the trial</source>
      <translation>Imagem do resultado do teste</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>The model is tried on one tile of this image before it is added</source>
      <translation>O modelo é testado num bloco desta imagem antes de ser adicionado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/models/trial.py" />
      <source>Tile and result of the model</source>
      <translation>Bloco e resultado do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Agreed servers</source>
      <translation>Servidores aceites</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>CPU threads of the network</source>
      <translation>Threads de CPU da rede</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Catalogue of models</source>
      <translation>Catálogo de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Defaults</source>
      <translation>Predefinições</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Device and threads apply to the panel. Processing tools have their own parameters.</source>
      <translation>O dispositivo e as threads aplicam-se ao painel. As ferramentas de Processamento têm parâmetros próprios.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Folder for runtimes set up by the panel; empty for your data folder</source>
      <translation>Pasta dos ambientes instalados pelo painel; vazio para a sua pasta de dados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Folder searched first for models; empty for your models folder</source>
      <translation>Pasta onde os modelos são procurados primeiro; vazio para a sua pasta de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>List of models to download; empty for the list of the plugin</source>
      <translation>Lista de modelos a descarregar; vazio para a lista do módulo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Models folder</source>
      <translation>Pasta dos modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Python of the runtime</source>
      <translation>Python do ambiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Python with the inference runtime; empty for the one set up by the panel</source>
      <translation>Python com o ambiente de inferência; vazio para o instalado pelo painel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Restore the default values</source>
      <translation>Repor os valores predefinidos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Runtime folder</source>
      <translation>Pasta do ambiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>Servers from which the area of a remote raster may be read, one per line</source>
      <translation>Servidores de que se pode ler a área de um raster remoto, um por linha</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/options_page.py" />
      <source>one per processor core</source>
      <translation>uma por núcleo do processador</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Cancelled. Run again with the same settings to continue.</source>
      <translation>Cancelado. Execute de novo com as mesmas configurações para continuar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Device: {}</source>
      <translation>Dispositivo: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Done in {} s on {}.</source>
      <translation>Concluído em {} s com {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Estimated for the run: {}.</source>
      <translation>Estimativa para a execução: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Failed</source>
      <translation>Falhou</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Open folder</source>
      <translation>Abrir pasta</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>The project of this job was closed. Its results are in {}.</source>
      <translation>O projeto deste trabalho foi fechado. Os seus resultados estão em {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Warning: {}</source>
      <translation>Aviso: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/outcome_view.py" />
      <source>Zoom</source>
      <translation>Aproximar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Correct…</source>
      <translation>Corrigir…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Opacity</source>
      <translation>Opacidade</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Opacity of the last result</source>
      <translation>Opacidade do último resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Show or hide the last result, to compare it with the imagery</source>
      <translation>Mostrar ou ocultar o último resultado, para o comparar com a imagem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>Show result ({})</source>
      <translation>Mostrar resultado ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/result_view.py" />
      <source>This is wrong here: paint what is there, and the model learns it</source>
      <translation>Isto está errado aqui: pinte o que lá está e o modelo aprende-o</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Area (m²)</source>
      <translation>Área (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Choose another folder.</source>
      <translation>Escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Copy table</source>
      <translation>Copiar tabela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Copy the table to the clipboard</source>
      <translation>Copiar a tabela para a área de transferência</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Objects</source>
      <translation>Objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Pixels</source>
      <translation>Píxeis</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Results by class</source>
      <translation>Resultados por classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Save as CSV…</source>
      <translation>Guardar como CSV…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Save the table</source>
      <translation>Guardar a tabela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Share (%)</source>
      <translation>Proporção (%)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>The table cannot be written to {}: {}.</source>
      <translation>A tabela não pode ser escrita em {}: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/results/results_table.py" />
      <source>Write the table into a text file</source>
      <translation>Escrever a tabela num ficheiro de texto</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accept</source>
      <translation>Aceitar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accept the object and go to the next</source>
      <translation>Aceitar o objeto e ir para o seguinte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Accepted, changed and drawn objects as a new layer for training</source>
      <translation>Objetos aceites, alterados e desenhados como nova camada para treino</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Back to the object before</source>
      <translation>Voltar ao objeto anterior</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Choose a layer.</source>
      <translation>Escolha uma camada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Draw missing</source>
      <translation>Desenhar os que faltam</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Edit the layer with the tools of QGIS. New features are added as objects.</source>
      <translation>Editar a camada com as ferramentas do QGIS. Os novos elementos são adicionados como objetos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Layer of objects to review, preferably with scores</source>
      <translation>Camada de objetos a rever, de preferência com pontuações</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>LeMeViT review</source>
      <translation>Revisão LeMeViT</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Next</source>
      <translation>Próximo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Next object, the most doubtful first</source>
      <translation>Próximo objeto, o mais duvidoso primeiro</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Reject</source>
      <translation>Rejeitar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Reject the object and go to the next</source>
      <translation>Rejeitar o objeto e ir para o seguinte</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Show the page Teach with the reviewed objects as examples</source>
      <translation>Mostrar a página «Ensinar» com os objetos revistos como exemplos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Take the last step back</source>
      <translation>Desfazer o último passo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Teach with these</source>
      <translation>Ensinar com estes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>Use as labels</source>
      <translation>Usar como rótulos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>{} labels in {}</source>
      <translation>{} rótulos em {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/dock.py" />
      <source>{} objects to review</source>
      <translation>{} objetos a rever</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Histogram of scores</source>
      <translation>Histograma das pontuações</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Lowest score shown</source>
      <translation>Menor pontuação mostrada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/histogram.py" />
      <source>Objects with a lower score are hidden on the map; nothing is deleted</source>
      <translation>Os objetos com pontuação mais baixa são ocultados no mapa; nada é eliminado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/labels.py" />
      <source>Accept some objects first.</source>
      <translation>Aceite alguns objetos primeiro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/labels.py" />
      <source>No object was accepted yet.</source>
      <translation>Ainda não foi aceite nenhum objeto.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>Check whether its file is open elsewhere.</source>
      <translation>Verifique se o ficheiro está aberto noutro programa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>Save it as a GeoPackage and review that.</source>
      <translation>Guarde-a como GeoPackage e reveja esse ficheiro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>The change could not be saved in the layer {}.</source>
      <translation>A alteração não pôde ser guardada na camada {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/reviewed_layer.py" />
      <source>The layer {} cannot be changed.</source>
      <translation>A camada {} não pode ser alterada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Accepted</source>
      <translation>Aceite</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Changed or drawn</source>
      <translation>Alterado ou desenhado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Objects by class and state</source>
      <translation>Objetos por classe e estado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Open</source>
      <translation>Pendente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Precision {} ({} to {} with {} confidence; {} of {})</source>
      <translation>Precisão {} ({} a {} com {} de confiança; {} de {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Precision: review some objects</source>
      <translation>Precisão: reveja alguns objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>Rejected</source>
      <translation>Rejeitado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>accepted</source>
      <translation>aceite</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>class changed</source>
      <translation>classe alterada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>drawn</source>
      <translation>desenhado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/review/summary.py" />
      <source>rejected</source>
      <translation>rejeitado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Add to queue</source>
      <translation>Adicionar à fila</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Check the inputs and estimate time, disk space and memory, without writing files</source>
      <translation>Verificar as entradas e estimar tempo, espaço em disco e memória, sem escrever ficheiros</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Estimate</source>
      <translation>Estimar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Many rasters…</source>
      <translation>Vários rasters…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Map a folder or several rasters, each for itself or as one mosaic</source>
      <translation>Mapear uma pasta ou vários rasters, cada um separadamente ou como um mosaico</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Open the help: quick start, tasks, models, troubleshooting</source>
      <translation>Abrir a ajuda: início rápido, tarefas, modelos, resolução de problemas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview</source>
      <translation>Pré-visualizar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Preview, estimate or queue</source>
      <translation>Pré-visualizar, estimar ou adicionar à fila</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Process only the centre of the map view, as a temporary layer</source>
      <translation>Processar apenas o centro da vista do mapa, como camada temporária</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Process the area in the background</source>
      <translation>Processar a área em segundo plano</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Progress of the run</source>
      <translation>Progresso da execução</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Ready</source>
      <translation>Pronto</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Run</source>
      <translation>Executar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Run after the jobs in the queue</source>
      <translation>Executar depois dos trabalhos na fila</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Stop the run; a new run with the same settings continues it</source>
      <translation>Parar a execução; uma nova execução com as mesmas configurações continua-a</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>Warnings of the run</source>
      <translation>Avisos da execução</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/run_bar.py" />
      <source>{} more warnings are in the log of the job.</source>
      <translation>Há mais {} avisos no registo do trabalho.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Add {} ({} MB)</source>
      <translation>Adicionar {} ({} MB)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Engines</source>
      <translation>Motores de cálculo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>Remove {}</source>
      <translation>Remover {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>{} was added. It is not faster than the processor.</source>
      <translation>{} foi adicionado. Não é mais rápido que o processador.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/engine_menu.py" />
      <source>{} was removed.</source>
      <translation>{} foi removido.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>A Python program (python.exe, bin/python)</source>
      <translation>Um programa Python (python.exe, bin/python)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Choose Python…</source>
      <translation>Escolher Python…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Copy diagnostics report</source>
      <translation>Copiar relatório de diagnóstico</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Folder of wheels (.whl)</source>
      <translation>Pasta de wheels (.whl)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from a folder of wheels…</source>
      <translation>Instalar a partir de uma pasta de wheels…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from an offline bundle (zip)…</source>
      <translation>Instalar a partir de um pacote offline (zip)…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Install from the package index</source>
      <translation>Instalar a partir do índice de pacotes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Offline bundle or zip of wheels</source>
      <translation>Pacote offline ou zip de wheels</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Remove old runtimes</source>
      <translation>Remover ambientes antigos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/more_menu.py" />
      <source>Remove old runtimes ({})</source>
      <translation>Remover ambientes antigos ({})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Download {} MB and set up</source>
      <translation>Descarregar {} MB e instalar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Downloads the runtime, then maps the sample image</source>
      <translation>Descarrega o ambiente e depois mapeia a imagem de exemplo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>For an NVIDIA GPU and the processor</source>
      <translation>Para uma GPU NVIDIA e o processador</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>For the processor</source>
      <translation>Para o processador</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Kind of runtime</source>
      <translation>Tipo de ambiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>More about the runtime</source>
      <translation>Mais sobre o ambiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Packages are missing in this Python. A new runtime will be created from it.</source>
      <translation>Faltam pacotes neste Python. Será criado um novo ambiente a partir dele.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Progress of the set-up</source>
      <translation>Progresso da instalação</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set the runtime up</source>
      <translation>Instalar o ambiente de inferência</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up again ({} MB)</source>
      <translation>Instalar de novo ({} MB)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up and try</source>
      <translation>Instalar e experimentar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Set up and try ({} MB)</source>
      <translation>Instalar e experimentar ({} MB)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The diagnostics report is on the clipboard.</source>
      <translation>O relatório de diagnóstico está na área de transferência.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The inference runtime: {}</source>
      <translation>O ambiente de inferência: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The models were not installed: {}</source>
      <translation>Os modelos não foram instalados: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>The runtime for a GPU needs a current NVIDIA driver; it is much larger</source>
      <translation>O ambiente para uma GPU precisa de um controlador NVIDIA atual; é muito maior</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>This Python has all required packages.</source>
      <translation>Este Python tem todos os pacotes necessários.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/setup_panel.py" />
      <source>Try again</source>
      <translation>Tentar de novo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/torch_offer.py" />
      <source>Add PyTorch</source>
      <translation>Adicionar PyTorch</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/runtime/torch_offer.py" />
      <source>Improving needs PyTorch. {} MB are downloaded to {} and take {} MB there.</source>
      <translation>Melhorar requer o PyTorch. São descarregados {} MB para {}, onde ocupam {} MB.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Clear</source>
      <translation>Limpar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Click on a few examples in the map.</source>
      <translation>Clique em alguns exemplos no mapa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Click on examples in the map. Shift or the right button adds a counter-example, Ctrl+Z undoes a click</source>
      <translation>Clique em exemplos no mapa. Shift ou o botão direito adiciona um contraexemplo, Ctrl+Z desfaz um clique</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Features: {}.</source>
      <translation>Características: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Find more like this</source>
      <translation>Encontrar mais como isto</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Looking for similar places…</source>
      <translation>A procurar lugares semelhantes…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Remove the examples and the map of similar places</source>
      <translation>Remover os exemplos e o mapa de lugares semelhantes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Save the similarity of the whole layer as a raster</source>
      <translation>Guardar a similaridade de toda a camada como raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Saved as {}.</source>
      <translation>Guardado como {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/part.py" />
      <source>Search the layer…</source>
      <translation>Procurar na camada…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/alike/similar_view.py" />
      <source>Similar places (live)</source>
      <translation>Lugares semelhantes (em tempo real)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Class {}</source>
      <translation>Classe {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Colour of the class</source>
      <translation>Cor da classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Draw strokes of this class</source>
      <translation>Desenhar traços desta classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Draw strokes of this class (key {})</source>
      <translation>Desenhar traços desta classe (tecla {})</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Everything else</source>
      <translation>Tudo o resto</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Name of the class</source>
      <translation>Nome da classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>Strokes</source>
      <translation>Traços</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/class_list.py" />
      <source>What I map</source>
      <translation>O que mapeio</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Add a class</source>
      <translation>Adicionar uma classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Areas: a class for every pixel</source>
      <translation>Áreas: uma classe para cada píxel</translation>
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
      <translation>Rótulos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Left button draws, right button or E erases, Shift makes a line straight, 1 to 9 choose the class</source>
      <translation>O botão esquerdo desenha, o direito ou E apaga, Shift traça uma linha reta, 1 a 9 escolhem a classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Live map of the view</source>
      <translation>Mapa em tempo real da vista</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Map the area…</source>
      <translation>Mapear a área…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Next place</source>
      <translation>Próximo lugar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Objects are clicked on, or drawn across from corner to corner</source>
      <translation>Clica-se nos objetos ou traça-se sobre eles de canto a canto</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Objects: a box for each</source>
      <translation>Objetos: uma caixa para cada um</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>On the map, C hides it and shows it again</source>
      <translation>No mapa, C oculta-o e mostra-o de novo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Raster layer on which the strokes are drawn</source>
      <translation>Camada raster sobre a qual os traços são desenhados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save as model…</source>
      <translation>Guardar como modelo…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save the model and choose area and output of a run with it</source>
      <translation>Guardar o modelo e escolher a área e a saída de uma execução com ele</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Save the model as a file and add it to the list of models</source>
      <translation>Guardar o modelo num ficheiro e adicioná-lo à lista de modelos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Undo the last stroke or change of a class (Ctrl+Z on the map)</source>
      <translation>Desfazer o último traço ou a última alteração de uma classe (Ctrl+Z no mapa)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/form.py" />
      <source>Zoom to the place of the view where a stroke is most useful</source>
      <translation>Aproximar ao lugar da vista onde um traço é mais útil</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Cancelled. Finished steps are kept.</source>
      <translation>Cancelado. Os passos concluídos são mantidos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improve</source>
      <translation>Melhorar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improve…</source>
      <translation>Melhorar…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improving</source>
      <translation>A melhorar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Improving did not help (right for {} of {} strokes, before for {}). Nothing was changed.</source>
      <translation>Melhorar não ajudou (acerta em {} de {} traços, antes em {}). Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Resume improving</source>
      <translation>Retomar a melhoria</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Saved as {}: right for {} of {} strokes it had not seen, before for {}.</source>
      <translation>Guardado como {}: acerta em {} de {} traços que não tinha visto, antes em {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/improve.py" />
      <source>Train the network further on the examples, for some minutes. The result is kept only if it is better</source>
      <translation>Continuar a treinar a rede com os exemplos durante alguns minutos. O resultado só é mantido se for melhor</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Choose a class, press Brush, and click on at least five objects, or draw across each of them.</source>
      <translation>Escolha uma classe, prima «Pincel» e clique em pelo menos cinco objetos, ou trace uma linha sobre cada um.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Choose a class, press Brush, and draw a few strokes on the map.</source>
      <translation>Escolha uma classe, prima «Pincel» e desenhe alguns traços no mapa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/kinds.py" />
      <source>Only '{}' has strokes. Draw a few strokes of another class next to them.</source>
      <translation>Só «{}» tem traços. Desenhe ao lado alguns traços de outra classe.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>All are one class</source>
      <translation>Todos são de uma só classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Existing features that are used together with the strokes. Of a reviewed layer, only reviewed features are used.</source>
      <translation>Elementos existentes que são usados juntamente com os traços. De uma camada revista, só são usados os elementos revistos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Field with the classes</source>
      <translation>Campo com as classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/labels_row.py" />
      <source>Layer of labels</source>
      <translation>Camada de rótulos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/live_view.py" />
      <source>Live map (Teach)</source>
      <translation>Mapa em tempo real (Ensinar)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/page.py" />
      <source>The view is too large. Only its middle was mapped.</source>
      <translation>A vista é demasiado grande. Só o seu centro foi mapeado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/saving.py" />
      <source>Save as model</source>
      <translation>Guardar como modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Comparing kinds of features…</source>
      <translation>A comparar tipos de características…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Looking for doubtful places…</source>
      <translation>A procurar lugares duvidosos…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Mapping the view…</source>
      <translation>A mapear a vista…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>Saving the model…</source>
      <translation>A guardar o modelo…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>The model is uncertain here. Draw a stroke of the right class in the middle of the view.</source>
      <translation>O modelo está incerto aqui. Desenhe um traço da classe certa no centro da vista.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/steps.py" />
      <source>There is no uncertain place in this view.</source>
      <translation>Não há nenhum lugar incerto nesta vista.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>A map with a single class would be right for {}.</source>
      <translation>Um mapa com uma única classe acertaria em {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Correcting did not help so far: nothing was changed. Draw more strokes.</source>
      <translation>Até agora, corrigir não ajudou: nada foi alterado. Desenhe mais traços.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Draw at least three strokes of each class to see the score here.</source>
      <translation>Desenhe pelo menos três traços de cada classe para ver aqui a pontuação.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Draw at least three strokes where the result is wrong, each of the class that is there.</source>
      <translation>Desenhe pelo menos três traços onde o resultado está errado, cada um da classe que lá está.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Expected accuracy elsewhere: {}.</source>
      <translation>Exatidão esperada em outros lugares: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Found {} of {} objects it had not seen ({}), with {} false alarms around them.</source>
      <translation>Encontrados {} de {} objetos que não tinha visto ({}), com {} falsos alarmes à volta deles.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Next best: {} ({} of {}).</source>
      <translation>Em segundo lugar: {} ({} de {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Right for {} of {} corrections it had not seen, before for {}; {} of the rest stays as it was.</source>
      <translation>Acerta em {} de {} correções que não tinha visto (antes: {}); {} do resto fica como estava.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/gui/teach/texts.py" />
      <source>Right for {} of {} strokes it had not seen ({}).</source>
      <translation>Acerta em {} de {} traços que não tinha visto ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>'{}' is a group of layers.</source>
      <translation>«{}» é um grupo de camadas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Check the address and the network, then add the layer again.</source>
      <translation>Verifique o endereço e a rede e adicione a camada de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Check whether it was moved or its drive is not connected, or choose another layer.</source>
      <translation>Verifique se foi movido ou se a sua unidade não está ligada, ou escolha outra camada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a GeoTIFF or another raster file; open it elsewhere to see whether it is complete.</source>
      <translation>Escolha um GeoTIFF ou outro ficheiro raster; abra-o noutro programa para ver se está completo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a model.</source>
      <translation>Escolha um modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose a raster layer: imagery in a file.</source>
      <translation>Escolha uma camada raster: imagens num ficheiro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose an extent that overlaps the raster, or leave it empty for the whole raster.</source>
      <translation>Escolha uma extensão que se sobreponha ao raster, ou deixe-a vazia para o raster inteiro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose an installed model or the path of an .onnx file.</source>
      <translation>Escolha um modelo instalado ou o caminho de um ficheiro .onnx.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose another file for the result.</source>
      <translation>Escolha outro ficheiro para o resultado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Choose one layer; to map several, run them as a batch.</source>
      <translation>Escolha uma camada; para mapear várias, execute-as como processamento em série.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Draw or choose an extent with a width and a height, or leave it empty for the whole raster.</source>
      <translation>Desenhe ou escolha uma extensão com largura e altura, ou deixe-a vazia para o raster inteiro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Export it first: right-click, Export &gt; Save As… with 'Rendered image' or 'Raw data'.</source>
      <translation>Exporte-a primeiro: botão direito, Exportar &gt; Guardar como… com «Imagem renderizada» ou «Dados em bruto».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>No model is chosen.</source>
      <translation>Não foi escolhido nenhum modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Repair its data source (right-click, Repair Data Source…), or add it again.</source>
      <translation>Repare a sua fonte de dados (botão direito, Reparar a fonte de dados), ou adicione-a de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>Run it from the LeMeViT panel, which exports it first, or export it (right-click, Export &gt; Save As…).</source>
      <translation>Execute-o a partir do painel LeMeViT, que o exporta primeiro, ou exporte-o (botão direito, Exportar &gt; Guardar como…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The extent {} has no area.</source>
      <translation>A extensão {} não tem área.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The extent {} lies outside the raster, which covers {} ({}).</source>
      <translation>A extensão {} fica fora do raster, que cobre {} ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The file {} does not exist.</source>
      <translation>O ficheiro {} não existe.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' could not be opened.</source>
      <translation>Não foi possível abrir a camada «{}».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' is not a local raster file.</source>
      <translation>A camada «{}» não é um ficheiro raster local.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The layer '{}' is not a raster.</source>
      <translation>A camada «{}» não é um raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The model {} was not found in {}.</source>
      <translation>O modelo {} não foi encontrado em {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The output {} is the input raster.</source>
      <translation>A saída {} é o raster de entrada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The raster {} has no CRS.</source>
      <translation>O raster {} não tem SRC.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>The remote raster {} could not be read.</source>
      <translation>Não foi possível ler o raster remoto {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} is a remote raster, not a local file.</source>
      <translation>{} é um raster remoto, não um ficheiro local.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} is not a raster that QGIS can open.</source>
      <translation>{} não é um raster que o QGIS consiga abrir.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/checks.py" />
      <source>{} lies in an archive.</source>
      <translation>{} está num ficheiro comprimido.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/displayed.py" />
      <source>Band {} of the layer '{}' is not displayed.</source>
      <translation>A banda {} da camada «{}» não é apresentada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/displayed.py" />
      <source>Display the bands of the model, or choose other input values.</source>
      <translation>Apresente as bandas do modelo, ou escolha outros valores de entrada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/kept_clicks.py" />
      <source>Check the disk and the rights of the folder.</source>
      <translation>Verifique o disco e as permissões da pasta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/kept_clicks.py" />
      <source>The examples cannot be saved: {}</source>
      <translation>Os exemplos não podem ser guardados: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>Assign the right CRS to both layers.</source>
      <translation>Atribua o SRC correto a ambas as camadas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>Choose the field with the classes.</source>
      <translation>Escolha o campo com as classes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>The field {} has more than {} values.</source>
      <translation>O campo {} tem mais de {} valores.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/label_source.py" />
      <source>The layer {} cannot be brought to the CRS of the raster: {}</source>
      <translation>A camada {} não pode ser reprojetada para o SRC do raster: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>The area '{}' cannot be copied: {}</source>
      <translation>A área «{}» não pode ser copiada: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>The map does not show the layer '{}'.</source>
      <translation>O mapa não mostra a camada «{}».</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/layers.py" />
      <source>Zoom to the layer, then preview again.</source>
      <translation>Aproxime à camada e pré-visualize de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>Choose rasters with the same CRS, bands and pixel type.</source>
      <translation>Escolha rasters com o mesmo SRC, bandas e tipo de píxel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>Mosaic of {} rasters</source>
      <translation>Mosaico de {} rasters</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>{} ({} rasters)</source>
      <translation>{} ({} rasters)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/mosaic.py" />
      <source>{} cannot be part of the mosaic.</source>
      <translation>{} não pode fazer parte do mosaico.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>Pixels of {} m; the model was made for {} to {} m. Take the result with care.</source>
      <translation>Píxeis de {} m; o modelo foi feito para {} a {} m. Interprete o resultado com cautela.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The card of the model is not known; the run checks it.</source>
      <translation>A ficha do modelo não é conhecida; será verificada na execução.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The layer has {} values, the model takes {}.</source>
      <translation>A camada tem valores {}, o modelo aceita {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The layer is a palette image: band {} holds numbers of colours.</source>
      <translation>A camada é uma imagem com paleta: a banda {} contém números de cores.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>The model needs the bands {}. Assign bands of the layer to them.</source>
      <translation>O modelo precisa das bandas {}. Atribua-lhes bandas da camada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>no CRS</source>
      <translation>sem SRC</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>pixels of {} m</source>
      <translation>píxeis de {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>pixels of {} m, resampled to {} m</source>
      <translation>píxeis de {} m, reamostrados para {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>scale and offset of the file applied</source>
      <translation>com a escala e o deslocamento do ficheiro</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values as reflectance</source>
      <translation>valores {} como refletância</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values as stored</source>
      <translation>valores {} como guardados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/readiness.py" />
      <source>{} values scaled to 8 bits</source>
      <translation>valores {} reescalados para 8 bits</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Check the service and the network, then run again.</source>
      <translation>Verifique o serviço e a rede e execute de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Choose a smaller area, or download the imagery as a file.</source>
      <translation>Escolha uma área mais pequena, ou descarregue as imagens como ficheiro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Choose an area on the map.</source>
      <translation>Escolha uma área no mapa.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Exporting {}</source>
      <translation>A exportar {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Rendering {}</source>
      <translation>A renderizar {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>Set a pixel size in metres instead.</source>
      <translation>Indique antes um tamanho de píxel em metros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The area is {} x {} pixels at the model's pixel size.</source>
      <translation>A área tem {} x {} píxeis com o tamanho de píxel do modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The layer '{}' could not be rendered (error {}).</source>
      <translation>A camada «{}» não pôde ser renderizada (erro {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>The layer '{}' is in {}; zoom levels are known for {}.</source>
      <translation>A camada «{}» está em {}; os níveis de zoom são conhecidos para {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/rendering.py" />
      <source>There is no area of the layer to render.</source>
      <translation>Não há nenhuma área da camada para renderizar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>Move the file, or rename it.</source>
      <translation>Mova o ficheiro ou mude-lhe o nome.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>Save the project in a folder that you may write to.</source>
      <translation>Guarde o projeto numa pasta onde possa escrever.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The stroke cannot be saved: {}</source>
      <translation>O traço não pode ser guardado: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The strokes cannot be copied: {}</source>
      <translation>Os traços não podem ser copiados: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>The strokes cannot be saved as {}: {}</source>
      <translation>Os traços não podem ser guardados como {}: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/strokes.py" />
      <source>{} exists and does not contain strokes.</source>
      <translation>{} existe e não contém traços.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/teach_labels.py" />
      <source>Add one (Layer &gt; Add Layer &gt; Add Raster Layer).</source>
      <translation>Adicione uma (Camada &gt; Adicionar camada &gt; Adicionar camada raster).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/inputs/teach_labels.py" />
      <source>There is no raster in the project.</source>
      <translation>Não há nenhum raster no projeto.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Attribution</source>
      <translation>Atribuição</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Features, to teach classes on</source>
      <translation>Características, para ensinar classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>File</source>
      <translation>Ficheiro</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Tile</source>
      <translation>Bloco</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Training data</source>
      <translation>Dados de treino</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>Validation</source>
      <translation>Validação</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>any</source>
      <translation>qualquer</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>any type</source>
      <translation>qualquer tipo</translation>
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
      <translation>{} píxeis, sobreposição {} píxeis</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/models/page.py" />
      <source>{}, divided by {}, mean {}, standard deviation {}</source>
      <translation>{}, dividido por {}, média {}, desvio padrão {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/number_texts.py" />
      <source>{}%</source>
      <translation>{}%</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Accept, reject and correct the objects of a result</source>
      <translation>Aceitar, rejeitar e corrigir os objetos de um resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Maps from imagery with deep learning</source>
      <translation>Mapas a partir de imagens com aprendizagem profunda</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Options…</source>
      <translation>Opções…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Review…</source>
      <translation>Revisão…</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/plugin.py" />
      <source>Runtime, models, device and threads</source>
      <translation>Ambiente, modelos, dispositivo e threads</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Area of interest</source>
      <translation>Área de interesse</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Band numbers of the raster in the order of the model, starting at 1. Default: {}.</source>
      <translation>Números das bandas do raster pela ordem do modelo, a partir de 1. Predefinição: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Device used</source>
      <translation>Dispositivo usado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: all that the rasters have in common)</source>
      <translation>Extensão (predefinição: tudo o que os rasters têm em comum)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent (default: the whole raster)</source>
      <translation>Extensão (predefinição: o raster inteiro)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Extent of the raster to process, in any CRS. It is extended to whole pixels.</source>
      <translation>Extensão do raster a processar, em qualquer SRC. É alargada a píxeis inteiros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>If empty, the value of the model is used ({}: {}).</source>
      <translation>Se vazio, é usado o valor do modelo ({}: {}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>If empty, the value of the model is used.</source>
      <translation>Se vazio, é usado o valor do modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Input values: stored, reflectance, min-max, LOW,HIGH or values:LOW,HIGH</source>
      <translation>Valores de entrada: stored, reflectance, min-max, LOW,HIGH ou values:LOW,HIGH</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>JSON file with the inputs, outputs, areas, times and warnings of the run.</source>
      <translation>Ficheiro JSON com as entradas, saídas, áreas, tempos e avisos da execução.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Number of pixels by which neighbouring tiles overlap. The results are blended in the overlap.</source>
      <translation>Número de píxeis de sobreposição de blocos vizinhos. Os resultados são fundidos na sobreposição.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Number of tiles processed at once. If empty, as many as fit into memory. This only affects the speed.</source>
      <translation>Número de blocos processados de cada vez. Se vazio, tantos quantos couberem na memória. Só afeta a velocidade.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Overlap of tiles (pixels)</source>
      <translation>Sobreposição dos blocos (píxeis)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size to which the raster is resampled. 'native' keeps the pixels of the raster.</source>
      <translation>Tamanho do píxel para o qual o raster é reamostrado. «native» mantém os píxeis do raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Pixel size: model, native or metres</source>
      <translation>Tamanho do píxel: model, native ou metros</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Polygon layer. Only pixels with their centre in a polygon are processed.</source>
      <translation>Camada de polígonos. Só são processados os píxeis cujo centro está num polígono.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Ran on {} in {} s</source>
      <translation>Executado com {} em {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Run report</source>
      <translation>Relatório da execução</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Seconds</source>
      <translation>Segundos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Side length of the tiles in which the raster is processed.</source>
      <translation>Lado dos blocos em que o raster é processado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tile size (pixels)</source>
      <translation>Tamanho dos blocos (píxeis)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Tiles per batch</source>
      <translation>Blocos por lote</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Values of the raster that are scaled to the 8-bit pixels of the model. 2,98 are percentiles. values:0,3000 are values of all bands. Values of single bands are separated by /. If empty, the values depend on the model and the pixel type.</source>
      <translation>Valores do raster que são reescalados para os píxeis de 8 bits do modelo. 2,98 são percentis. values:0,3000 são valores de todas as bandas. Os valores de cada banda são separados por /. Se vazio, os valores dependem do modelo e do tipo de píxel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Zoom level at which a layer of map tiles (XYZ, WMTS) is rendered. If empty, the pixel size of the run is used.</source>
      <translation>Nível de zoom em que uma camada de tiles (XYZ, WMTS) é desenhada. Se vazio, é usado o tamanho de píxel da execução.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>Zoom level of a tile service</source>
      <translation>Nível de zoom de um serviço de tiles</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/base.py" />
      <source>{} in the model's order, e.g. 1,2,3</source>
      <translation>{} pela ordem do modelo, p. ex. 1,2,3</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>An .onnx file that is used in place of the installed model.</source>
      <translation>Um ficheiro .onnx que é usado em vez do modelo instalado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>CPU threads (0: one per core)</source>
      <translation>Threads de CPU (0: uma por núcleo)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Name of an installed model. Models are added in the LeMeViT panel. Scripts, Processing models and qgis_process also accept the path of an .onnx file. 'Model information' shows the classes, bands and pixel size of a model.</source>
      <translation>Nome de um modelo instalado. Os modelos são adicionados no painel LeMeViT. Os scripts, os modelos de processamento e o qgis_process também aceitam o caminho de um ficheiro .onnx. «Informação do modelo» mostra as classes, as bandas e o tamanho do píxel de um modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/identity.py" />
      <source>Number of CPU cores used by the model. This only affects the speed.</source>
      <translation>Número de núcleos da CPU usados pelo modelo. Só afeta a velocidade.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML (*.html);;Text (*.txt)</source>
      <translation>HTML (*.html);;Texto (*.txt)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>HTML page, or plain text for files with the extension .txt.</source>
      <translation>Página HTML, ou texto simples para ficheiros com a extensão .txt.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Model information</source>
      <translation>Informação do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Number of classes</source>
      <translation>Número de classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>Pixel size (metres)</source>
      <translation>Tamanho do píxel (metros)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/model_info.py" />
      <source>This algorithm reads the model card of a model: task, classes, bands, pixel size, licence and digest. The model file is checked first.

The values can be used by other algorithms of a Processing model. The page is shown in the results viewer.</source>
      <translation>Este algoritmo lê a ficha de um modelo: tarefa, classes, bandas, tamanho do píxel, licença e resumo criptográfico. Antes, o ficheiro do modelo é verificado.

Os valores podem ser usados por outros algoritmos de um modelo de processamento. A página é mostrada no visualizador de resultados.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/ready_model.py" />
      <source>Segment, clean and sum up the area by class</source>
      <translation>Segmentar, limpar e somar a área por classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>About {} of the area was not delivered and is nodata, for example at {}.</source>
      <translation>Cerca de {} da área não foi fornecida e fica sem dados, por exemplo em {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>Choose the extent that is to be rendered.</source>
      <translation>Escolha a extensão a renderizar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>The layer '{}' is a service without a limited extent.</source>
      <translation>A camada «{}» é um serviço de extensão ilimitada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/services.py" />
      <source>{} is not an agreed server (Settings &gt; Options &gt; LeMeViT), so QGIS exports the raster.</source>
      <translation>{} não é um servidor aceite (Configurações &gt; Opções &gt; LeMeViT), por isso o QGIS exporta o raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>0 for 32 pixels, or what the model sees at once where that is larger</source>
      <translation>0 para 32 píxeis, ou o que o modelo vê de uma vez, se for maior</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Band numbers of the raster, starting at 1. If empty, all bands are used.</source>
      <translation>Números das bandas do raster, a partir de 1. Se vazio, são usadas todas as bandas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Bands (e.g. 1,2,3)</source>
      <translation>Bandas (p. ex. 1,2,3)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Counter-examples</source>
      <translation>Contraexemplos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Embed a raster</source>
      <translation>Calcular o embedding de um raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Embedding</source>
      <translation>Embedding</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Examples</source>
      <translation>Exemplos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Features on what looks alike and is something else</source>
      <translation>Elementos sobre o que é parecido mas é outra coisa</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Find similar places</source>
      <translation>Encontrar lugares semelhantes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Imagery; a local file</source>
      <translation>Imagem; um ficheiro local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Points, lines or polygons on what is looked for, in any CRS</source>
      <translation>Pontos, linhas ou polígonos sobre o que se procura, em qualquer SRC</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster</source>
      <translation>Raster de entrada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster of the cells' similarity</source>
      <translation>Raster da similaridade das células</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster of vectors of length one; a pixel is a cell</source>
      <translation>Raster de vetores de comprimento um; cada píxel é uma célula</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Raster that 'Embed a raster' has written; a local file</source>
      <translation>Raster escrito por «Calcular o embedding de um raster»; um ficheiro local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Says for each cell of an embedded raster how like the examples it is: the cosine to the nearest of them, at most 1. With counter-examples it is a share from 0 to 1 instead, and 0.5 lies halfway.</source>
      <translation>Indica, para cada célula de um raster de embedding, quanto se parece com os exemplos: o cosseno em relação ao mais próximo deles, no máximo 1. Com contraexemplos é, em vez disso, uma proporção de 0 a 1, e 0,5 fica a meio.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Share of the examples that are told apart</source>
      <translation>Proporção dos exemplos distinguidos corretamente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Similarity</source>
      <translation>Similaridade</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Size of the cells (pixels)</source>
      <translation>Tamanho das células (píxeis)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>Writes what a network sees in a raster: for each cell of some pixels a vector, as the bands of a GeoTIFF with 16-bit numbers. 'Find similar places' takes it; clustering and other tools can, too.</source>
      <translation>Escreve o que uma rede vê num raster: para cada célula de alguns píxeis, um vetor, como bandas de um GeoTIFF com números de 16 bits. «Encontrar lugares semelhantes» usa-o; o agrupamento e outras ferramentas também o podem usar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/alike.py" />
      <source>{} cells of {} pixels, {} numbers each</source>
      <translation>{} células de {} píxeis, {} números cada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Class of the labels</source>
      <translation>Classe dos rótulos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Field with text or integers. If empty, the field class or label is used, or the only field.</source>
      <translation>Campo de texto ou de inteiros. Se vazio, é usado o campo class ou label, ou o único campo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Imagery of the labels, stored in a local file</source>
      <translation>Imagem dos rótulos, guardada num ficheiro local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Improve a taught model</source>
      <translation>Melhorar um modelo ensinado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Labels classified correctly</source>
      <translation>Rótulos classificados corretamente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Minutes of training</source>
      <translation>Minutos de treino</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Model file, written only if the model is better</source>
      <translation>Ficheiro do modelo, escrito apenas se o modelo for melhor</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>Point, line or polygon layer in any CRS, with at least three labels of each class of the model</source>
      <translation>Camada de pontos, linhas ou polígonos em qualquer SRC, com pelo menos três rótulos de cada classe do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>The model is better</source>
      <translation>O modelo é melhor</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>The training takes at most this time.</source>
      <translation>O treino dura no máximo este tempo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/improve.py" />
      <source>This algorithm trains the network of a taught model further on its labels. It needs PyTorch, which is added on the page Teach of the LeMeViT panel.

The new model is written only if it classifies labels that were left out of the training better than the old one. Otherwise no file is written. A cancelled run continues when it is started again.</source>
      <translation>Este algoritmo continua o treino da rede de um modelo ensinado com os seus rótulos. Precisa do PyTorch, que se adiciona na página Ensinar do painel LeMeViT.

O novo modelo só é escrito se classificar melhor do que o antigo os rótulos excluídos do treino. Caso contrário, nenhum ficheiro é escrito. Uma execução cancelada continua quando é iniciada de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>'auto' detects the format from the files in the folder.</source>
      <translation>«auto» deteta o formato a partir dos ficheiros da pasta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Also chips without objects</source>
      <translation>Também recortes sem objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Class of the objects</source>
      <translation>Classe dos objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Export labels</source>
      <translation>Exportar rótulos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Exports chips without objects as well, as negative examples</source>
      <translation>Exporta também os recortes sem objetos, como exemplos negativos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Exports only objects that were accepted in a review</source>
      <translation>Exporta só os objetos aceites numa revisão</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Field with the class. If empty, class_name is used.</source>
      <translation>Campo com a classe. Se vazio, é usado class_name.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Folder with images and labels</source>
      <translation>Pasta com imagens e rótulos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Format of the labels</source>
      <translation>Formato dos rótulos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Imagery of the objects, stored in a local file</source>
      <translation>Imagem dos objetos, guardada num ficheiro local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Import labels</source>
      <translation>Importar rótulos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>New or empty folder, or an existing label set, which is replaced</source>
      <translation>Pasta nova ou vazia, ou um conjunto de rótulos existente, que é substituído</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Objects are cut at the edges of chips. Parts with a smaller share of the area of the object are not exported.</source>
      <translation>Os objetos são cortados nas bordas dos recortes. As partes com uma fração menor da área do objeto não são exportadas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Only accepted objects</source>
      <translation>Só objetos aceites</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Polygon layer with class and image name</source>
      <translation>Camada de polígonos com classe e nome da imagem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Polygon layer, for example labels or a result</source>
      <translation>Camada de polígonos, por exemplo rótulos ou um resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Side length of the chips, 0 for a single image of the whole raster</source>
      <translation>Lado dos recortes, 0 para uma única imagem do raster inteiro</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Size of the chips (pixels)</source>
      <translation>Tamanho dos recortes (píxeis)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>Smallest part of a cut object (share)</source>
      <translation>Menor parte de um objeto cortado (fração)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>This algorithm cuts a raster into chips and exports the polygons of a layer as labels of these chips. The formats are COCO, YOLO, YOLO-OBB, Pascal VOC, DOTA and masks.

Objects that were rejected in a review are not exported. The folder also contains the images and their locations, so the labels can be imported again.</source>
      <translation>Este algoritmo corta um raster em recortes e exporta os polígonos de uma camada como rótulos desses recortes. Os formatos são COCO, YOLO, YOLO-OBB, Pascal VOC, DOTA e máscaras.

Os objetos rejeitados numa revisão não são exportados. A pasta contém também as imagens e a sua posição, de modo que os rótulos podem ser importados de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>This algorithm imports labels from a folder as a polygon layer in map coordinates.

The locations of the images are read from the file places.json, which is written by 'Export labels', or from the images themselves (GeoTIFF, world files).</source>
      <translation>Este algoritmo importa rótulos de uma pasta como camada de polígonos em coordenadas do mapa.

A posição das imagens é lida do ficheiro places.json, escrito por «Exportar rótulos», ou das próprias imagens (GeoTIFF, ficheiros world).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/labels.py" />
      <source>{} objects on {} images</source>
      <translation>{} objetos em {} imagens</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Areas that are wider are ignored.</source>
      <translation>As áreas mais largas são ignoradas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Centre lines</source>
      <translation>Linhas centrais</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Class numbers, separated by commas. If empty, all classes except 0 are used.</source>
      <translation>Números das classes, separados por vírgulas. Se vazio, são usadas todas as classes exceto a 0.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Class raster</source>
      <translation>Raster de classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Classes (numbers, e.g. 1,3)</source>
      <translation>Classes (números, p. ex. 1,3)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Leave out lines shorter than (metres)</source>
      <translation>Omitir linhas mais curtas do que (metros)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Line layer with class, length and mean width in metres</source>
      <translation>Camada de linhas com classe, comprimento e largura média em metros</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Objects as points</source>
      <translation>Objetos como pontos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Point layer with the fields size_m2, size_length_m and size_width_m</source>
      <translation>Camada de pontos com os campos size_m2, size_length_m e size_width_m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Result of a segmentation, stored in a local file</source>
      <translation>Resultado de uma segmentação, guardado num ficheiro local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Shorter lines are not written. They often result from ragged outlines.</source>
      <translation>As linhas mais curtas não são escritas. Resultam muitas vezes de contornos irregulares.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>This algorithm creates a point in each polygon of a layer, for example of detections or buildings. The points keep the attributes of the polygons.

The size of the polygon is added to the attributes: its area, and the length and width of the smallest enclosing rectangle, in metres.</source>
      <translation>Este algoritmo cria um ponto em cada polígono de uma camada, por exemplo de deteções ou edifícios. Os pontos mantêm os atributos dos polígonos.

O tamanho do polígono é acrescentado aos atributos: a sua área, e o comprimento e a largura do menor retângulo envolvente, em metros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>This algorithm creates the centre lines of narrow areas in a class raster, such as roads and rivers. Each line runs from junction to junction and has a length and a mean width.

Areas that are wider than the limit are ignored.</source>
      <translation>Este algoritmo cria as linhas centrais das áreas estreitas de um raster de classes, como estradas e rios. Cada linha vai de junção a junção e tem um comprimento e uma largura média.

As áreas mais largas do que o limite são ignoradas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>Widest areas (metres; 0: 50 pixels)</source>
      <translation>Áreas mais largas (metros; 0: 50 píxeis)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/lines.py" />
      <source>{} lines, {} m</source>
      <translation>{} linhas, {} m</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>A GeoPackage of the same name beside the class raster</source>
      <translation>Um GeoPackage com o mesmo nome junto ao raster de classes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Also polygons</source>
      <translation>Também polígonos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Each result has the name of its raster.</source>
      <translation>Cada resultado tem o nome do seu raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Folder of the results</source>
      <translation>Pasta dos resultados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Map many rasters</source>
      <translation>Mapear vários rasters</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Mosaic: 'order' draws later rasters on top, 'newest' the ones that were taken last.</source>
      <translation>Mosaico: «order» desenha por cima os rasters posteriores na ordem, «newest» os captados por último.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>No rasters are chosen.</source>
      <translation>Nenhum raster foi escolhido.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters processed</source>
      <translation>Número de rasters processados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters that failed</source>
      <translation>Número de rasters que falharam</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Number of rasters that were processed before</source>
      <translation>Número de rasters processados anteriormente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>One result for all rasters (mosaic)</source>
      <translation>Um resultado para todos os rasters (mosaico)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>Overlapping rasters</source>
      <translation>Rasters sobrepostos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>The rasters must have the same CRS, pixel size and bands.</source>
      <translation>Os rasters têm de ter o mesmo SRC, o mesmo tamanho do píxel e as mesmas bandas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many.py" />
      <source>This algorithm maps many rasters with one model, which is loaded once. The model determines what is done: segmentation, scene classification, object detection or change detection.

Each raster has its own result, or all rasters are read as one mosaic and have one result without seams. A raster that cannot be processed is reported, and the others are continued. Results of an earlier run with the same parameters are kept.

Change detection takes pairs of rasters: two lists of the same length, matched by their order, or two folders, matched by the names of the files. Each result is called like the raster of the earlier date.</source>
      <translation>Este algoritmo mapeia vários rasters com um modelo, carregado uma só vez. O modelo determina o que é feito: segmentação, classificação de cenas, deteção de objetos ou deteção de alterações.

Cada raster tem o seu próprio resultado, ou todos os rasters são lidos como um mosaico e têm um único resultado sem costuras. Um raster que não possa ser processado é indicado, e o processamento dos outros continua. Os resultados de uma execução anterior com os mesmos parâmetros são mantidos.

A deteção de alterações usa pares de rasters: duas listas com o mesmo comprimento, associadas pela ordem, ou duas pastas, associadas pelos nomes dos ficheiros. Cada resultado tem o nome do raster da data anterior.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>After</source>
      <translation>Depois</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>All rasters directly in this folder are processed, in the order of their names.</source>
      <translation>São processados todos os rasters diretamente nesta pasta, pela ordem dos seus nomes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Both rasters and a folder are chosen for '{}'.</source>
      <translation>Para "{}" foram escolhidos rasters e também uma pasta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Choose a model for change detection, or no rasters after.</source>
      <translation>Escolha um modelo de deteção de alterações, ou nenhum raster posterior.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Choose rasters in the same order for both dates, or two folders with the same file names.</source>
      <translation>Escolha rasters pela mesma ordem para as duas datas, ou duas pastas com os mesmos nomes de ficheiros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Folder of rasters</source>
      <translation>Pasta de rasters</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Folder of rasters after (change detection)</source>
      <translation>Pasta de rasters posteriores (deteção de alterações)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>No rasters are chosen for '{}'.</source>
      <translation>Nenhum raster foi escolhido para "{}".</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Raster layers or files; for change detection those of the earlier date</source>
      <translation>Camadas ou ficheiros raster; para a deteção de alterações, os da data anterior</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Rasters after (change detection)</source>
      <translation>Rasters posteriores (deteção de alterações)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Rasters of the later date, with the same file names as in the other folder.</source>
      <translation>Rasters da data posterior, com os mesmos nomes de ficheiros que na outra pasta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>The model takes rasters of one date, and rasters after are chosen.</source>
      <translation>O modelo usa rasters de uma só data, e foram escolhidos rasters posteriores.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/many_inputs.py" />
      <source>Those of the later date, as many as before and in the same order.</source>
      <translation>Os da data posterior, tantos como os anteriores e pela mesma ordem.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Maximum distance by which a corner is moved. 0 uses 1.5 times the length of the shortest edges, which is the pixel size in most results.</source>
      <translation>Distância máxima de deslocamento de um vértice. 0 usa 1,5 vezes o comprimento das arestas mais curtas, que na maioria dos resultados é o tamanho do píxel.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Number of changed polygons</source>
      <translation>Número de polígonos alterados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Number of unchanged polygons</source>
      <translation>Número de polígonos inalterados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Outlines move by at most (metres; 0: 1.5 pixels)</source>
      <translation>Deslocar os contornos no máximo (metros; 0: 1,5 píxeis)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygon layer with the attributes of the input</source>
      <translation>Camada de polígonos com os atributos da entrada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygon layer, for example the result of a segmentation</source>
      <translation>Camada de polígonos, por exemplo o resultado de uma segmentação</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Smooth outlines</source>
      <translation>Suavizar os contornos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>Square outlines</source>
      <translation>Tornar os contornos retangulares</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>This algorithm creates right angles in the outlines of polygons, for example of buildings. Each polygon is aligned with its main direction. Edges at 45° to it, holes and common borders are preserved.

No corner is moved by more than the tolerance, and the area changes by at most 2 %. Polygons that cannot be squared are not changed.</source>
      <translation>Este algoritmo cria ângulos retos nos contornos de polígonos, por exemplo de edifícios. Cada polígono é alinhado com a sua direção principal. As arestas a 45° dela, os buracos e os limites comuns são mantidos.

Nenhum vértice é deslocado mais do que a tolerância, e a área muda no máximo 2 %. Os polígonos em que isso não é possível não são alterados.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>This algorithm rounds the corners of polygons with Chaikin's algorithm, for example of water bodies, forests and fields. Holes and common borders are preserved.

No outline is moved by more than the tolerance.</source>
      <translation>Este algoritmo arredonda os cantos de polígonos com o algoritmo de Chaikin, por exemplo de massas de água, florestas e campos. Os buracos e os limites comuns são mantidos.

Nenhum contorno é deslocado mais do que a tolerância.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/outlines.py" />
      <source>{} polygons changed, {} unchanged (tolerance {} m)</source>
      <translation>{} polígonos alterados, {} inalterados (tolerância {} m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Choose either a class raster or a layer of objects.</source>
      <translation>Escolha um raster de classes ou uma camada de objetos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Class statistics by zones</source>
      <translation>Estatísticas de classes por zonas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Counts pixels on the border of a zone by their share in it. Otherwise a pixel is counted if its centre lies in the zone.</source>
      <translation>Conta os píxeis da borda de uma zona pela sua fração nela. Caso contrário, um píxel é contado se o seu centro estiver na zona.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Polygon layer, for example districts, in any CRS</source>
      <translation>Camada de polígonos, por exemplo distritos, em qualquer SRC</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Result of a detection, or another vector layer. Set either this parameter or the class raster.</source>
      <translation>Resultado de uma deteção ou outra camada vetorial. Indique este parâmetro ou o raster de classes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Result of a segmentation. Set either this parameter or the objects.</source>
      <translation>Resultado de uma segmentação. Indique este parâmetro ou os objetos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Table</source>
      <translation>Tabela</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Table with a row for each zone and class</source>
      <translation>Tabela com uma linha para cada zona e classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>This algorithm calculates statistics of a result for each polygon of a zone layer.

For a class raster, the area on the ground and the share of each class are calculated. A pixel is counted if its centre lies in the zone, or by its share in the zone.

For a layer of objects, the number and the size of the objects of each class are calculated. An object is counted in the zone that contains a point within it.</source>
      <translation>Este algoritmo calcula estatísticas de um resultado para cada polígono de uma camada de zonas.

Para um raster de classes são calculadas a área no terreno e a fração de cada classe. Um píxel é contado se o seu centro estiver na zona, ou pela sua fração na zona.

Para uma camada de objetos são calculados o número e o tamanho dos objetos de cada classe. Um objeto é contado na zona que contém um ponto do seu interior.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Weigh pixels on borders by their share</source>
      <translation>Ponderar os píxeis da borda pela sua fração</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zone layer with fields for each class</source>
      <translation>Camada de zonas com campos para cada classe</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zones</source>
      <translation>Zonas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/statistics.py" />
      <source>Zones with statistics</source>
      <translation>Zonas com estatísticas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>'Segment' does not create polygons of these classes.</source>
      <translation>«Segmentar» não cria polígonos destas classes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>'auto' compares bands, filters and the installed models with labels that are left out, and uses the best. The name of a model uses its features together with the filters.</source>
      <translation>«auto» compara as bandas, os filtros e os modelos instalados com rótulos deixados de parte, e usa o melhor. O nome de um modelo usa as suas características juntamente com os filtros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Classes without polygons (names, e.g. other,sky)</source>
      <translation>Classes sem polígonos (nomes, p. ex. other,sky)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>If empty, the name of the file is used.</source>
      <translation>Se vazio, é usado o nome do ficheiro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Image features</source>
      <translation>Características da imagem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Image features used</source>
      <translation>Características da imagem usadas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>JSON file with the score, mistakes, features and warnings</source>
      <translation>Ficheiro JSON com a pontuação, os erros, as características e os avisos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Labels outside the extent are not used.</source>
      <translation>Os rótulos fora da extensão não são usados.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Licence of the imagery</source>
      <translation>Licença das imagens</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Licence that is written to the model card</source>
      <translation>Licença que é escrita na ficha do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Model file, with a model card of classes, bands, pixel size and score</source>
      <translation>Ficheiro de modelo, com uma ficha das classes, bandas, tamanho do píxel e pontuação</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Name of the model</source>
      <translation>Nome do modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Number of labels classified correctly</source>
      <translation>Número de rótulos classificados corretamente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Number of labels that were tested</source>
      <translation>Número de rótulos testados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Point, line or polygon layer in any CRS, with about ten labels of each class. Labels on both sides of borders are best.</source>
      <translation>Camada de pontos, linhas ou polígonos em qualquer SRC, com cerca de dez rótulos de cada classe. Os melhores são os rótulos de ambos os lados dos limites.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Points in the middle of objects, or boxes around them, at least five of each class. The model is for 'Detect objects'. In the extent all objects should be labelled.</source>
      <translation>Pontos no meio dos objetos, ou retângulos à volta deles, pelo menos cinco de cada classe. O modelo destina-se a «Detetar objetos». Na extensão, todos os objetos devem estar rotulados.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Side of the boxes if the labels are points. If empty, several sizes are compared.</source>
      <translation>Lado dos retângulos se os rótulos forem pontos. Se vazio, são comparados vários tamanhos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Size of the objects (m)</source>
      <translation>Tamanho dos objetos (m)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>Teach a model</source>
      <translation>Ensinar um modelo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>The labels are objects</source>
      <translation>Os rótulos são objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/processing/tools/teach.py" />
      <source>This algorithm creates a segmentation model from a few labels on a raster: points, lines or polygons with a class. No GPU is needed.

The model can be used in 'Segment', for this raster and for others with the same bands. The log shows how many of the labels are classified correctly when they are left out of the training.</source>
      <translation>Este algoritmo cria um modelo de segmentação a partir de poucos rótulos sobre um raster: pontos, linhas ou polígonos com uma classe. Não é necessária GPU.

O modelo pode ser usado em «Segmentar», para este raster e para outros com as mesmas bandas. O registo mostra quantos rótulos são classificados corretamente quando são excluídos do treino.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and area, where it fits</source>
      <translation>Classe e área, onde couberem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Class and score, where it fits</source>
      <translation>Classe e pontuação, onde couberem</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Lower scores</source>
      <translation>Pontuações mais baixas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/labels.py" />
      <source>Score {} or more</source>
      <translation>Pontuação de {} ou mais</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/layers.py" />
      <source>The result {} could not be loaded as a layer.</source>
      <translation>O resultado {} não pôde ser carregado como camada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/metadata.py" />
      <source>Made from {} with the model {}.</source>
      <translation>Feito a partir de {} com o modelo {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/preview.py" />
      <source>Preview: {}</source>
      <translation>Pré-visualização: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Checking the result</source>
      <translation>A verificar o resultado</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Input</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Making polygons</source>
      <translation>A criar polígonos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Predicting</source>
      <translation>A prever</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Preparing</source>
      <translation>A preparar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Reading {} of {} MB from {}</source>
      <translation>A ler {} de {} MB de {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Reads {} MB from {} in about {} s, estimated from its first blocks.</source>
      <translation>Lê {} MB de {} em cerca de {} s, estimado a partir dos primeiros blocos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>The dates overlap by {}</source>
      <translation>As datas sobrepõem-se em {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Tile {} of {}</source>
      <translation>Bloco {} de {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Tiles</source>
      <translation>Blocos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Time</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Two dates</source>
      <translation>Duas datas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Warning</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>Writing</source>
      <translation>A escrever</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>a few seconds left</source>
      <translation>faltam alguns segundos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} h left</source>
      <translation>faltam cerca de {} h</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} min left</source>
      <translation>faltam cerca de {} min</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} s left</source>
      <translation>faltam cerca de {} s</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>about {} s, {} MB of disk, {} MB of memory</source>
      <translation>cerca de {} s, {} MB de disco, {} MB de memória</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>corrected</source>
      <translation>corrigido</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>no shift between them</source>
      <translation>sem desvio entre elas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>not corrected</source>
      <translation>não corrigido</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>shift {} / {} pixels</source>
      <translation>desvio {} / {} píxeis</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/results/texts.py" />
      <source>{}: bands {}, input values {}</source>
      <translation>{}: bandas {}, valores de entrada {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a file name that ends in .gpkg; the layer gets the name of the file.</source>
      <translation>Escolha um nome de ficheiro terminado em .gpkg; a camada recebe o nome do ficheiro.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a file that ends in {}.</source>
      <translation>Escolha um ficheiro terminado em {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a raster layer.</source>
      <translation>Escolha uma camada raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose a value from {} to {}.</source>
      <translation>Escolha um valor de {} a {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Choose an output file.</source>
      <translation>Escolha um ficheiro de saída.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Enter metres, such as 0.5, 'native' for the raster's own pixels, or nothing for the model's.</source>
      <translation>Introduza metros, como 0.5, «native» para os píxeis do raster, ou nada para os do modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>Enter them as 1,2,3, in the order of the model.</source>
      <translation>Introduza-as como 1,2,3, pela ordem do modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>No output file is chosen.</source>
      <translation>Não foi escolhido nenhum ficheiro de saída.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>No raster layer is chosen ({}).</source>
      <translation>Não foi escolhida nenhuma camada raster ({}).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>The bands '{}' are not band numbers.</source>
      <translation>As bandas «{}» não são números de banda.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>The pixel size '{}' is not a length in metres.</source>
      <translation>O tamanho do píxel «{}» não é um comprimento em metros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} does not end in {}.</source>
      <translation>{} não termina em {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} is a layer of a database; results go to files.</source>
      <translation>{} é uma camada de uma base de dados; os resultados vão para ficheiros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/form.py" />
      <source>{} is {}.</source>
      <translation>{} é {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/queue.py" />
      <source>A job that writes {} is waiting or running.</source>
      <translation>Um trabalho que escreve {} está à espera ou em execução.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/queue.py" />
      <source>Choose another output file.</source>
      <translation>Escolha outro ficheiro de saída.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>Run it again.</source>
      <translation>Execute de novo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>The run was cancelled.</source>
      <translation>A execução foi cancelada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>They contain no data in the result. Run again later, or use a raster file.</source>
      <translation>Não contêm dados no resultado. Execute mais tarde, ou use um ficheiro raster.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/runner.py" />
      <source>{} parts of the layer could not be rendered: {}</source>
      <translation>{} partes da camada não puderam ser renderizadas: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>'{}' is no name of a model.</source>
      <translation>«{}» não é um nome de modelo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>The layer is not in the view.</source>
      <translation>A camada não está na vista.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>Use letters, digits, dot, dash and underscore.</source>
      <translation>Use letras, algarismos, ponto, hífen e sublinhado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/runs/teaching.py" />
      <source>Zoom to the layer.</source>
      <translation>Aproxime à camada.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/bundle_models.py" />
      <source>There is no model in {}.</source>
      <translation>Não há nenhum modelo em {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/deferred_removal.py" />
      <source>Removing {}</source>
      <translation>A remover {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Comparing it with the processor</source>
      <translation>A comparar com o processador</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Downloading {}</source>
      <translation>A descarregar {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>Unpacking {}</source>
      <translation>A descompactar {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engine_installer.py" />
      <source>{}: {} MB needed, {} MB free</source>
      <translation>{}: {} MB necessários, {} MB livres</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>OpenVINO, for Intel graphics and processors</source>
      <translation>OpenVINO, para placas gráficas e processadores Intel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>PyTorch, to improve taught models</source>
      <translation>PyTorch, para melhorar modelos ensinados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>TensorRT for RTX, for NVIDIA RTX 30 and later</source>
      <translation>TensorRT for RTX, para NVIDIA RTX 30 e posteriores</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/engines.py" />
      <source>WebGPU, for any graphics card</source>
      <translation>WebGPU, para qualquer placa gráfica</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A library of the runtime does not load: Microsoft's Visual C++ runtime is missing. {}</source>
      <translation>Uma biblioteca do ambiente não carrega: falta o ambiente de execução Visual C++ da Microsoft. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is missing. {}</source>
      <translation>Falta um pacote. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is not available in the package index. {}</source>
      <translation>Um pacote não está disponível no índice de pacotes. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A package is not the one that was tested with this version. {}</source>
      <translation>Um pacote não é o que foi testado com esta versão. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A path is too long for this system. {}</source>
      <translation>Um caminho é demasiado longo para este sistema. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>A protection program or policy blocked a file. {}</source>
      <translation>Um programa de proteção ou uma política bloqueou um ficheiro. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Another QGIS is setting the runtime up. {}</source>
      <translation>Outro QGIS está a instalar o ambiente. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Another program holds a file open. {}</source>
      <translation>Outro programa mantém um ficheiro aberto. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Ask your administrator to allow the runtime's folder, then try again.</source>
      <translation>Peça ao seu administrador que autorize a pasta do ambiente e tente novamente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Check Settings &gt; Options &gt; Network &gt; Proxy (an http:// proxy, name and password), then try again.</source>
      <translation>Verifique Configurações &gt; Opções &gt; Rede &gt; Proxy (um proxy http://, nome e palavra-passe) e tente novamente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Check the network, then try again; or use a folder or zip of wheels.</source>
      <translation>Verifique a rede e tente novamente; ou use uma pasta ou um zip de wheels.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose a folder with a short path (C:\lemevit) for the runtime in the settings.</source>
      <translation>Escolha nas opções uma pasta de caminho curto (C:\lemevit) para o ambiente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose another Python (3.9 or later, 64 bit) with Choose Python…; python.org has one for every system.</source>
      <translation>Escolha outro Python (3.9 ou posterior, 64 bits) com «Escolher Python…»; python.org tem um para cada sistema.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Choose the offline bundle (zip), or the folder that holds its .whl files.</source>
      <translation>Escolha o pacote offline (zip), ou a pasta que contém os seus ficheiros .whl.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Close other QGIS windows, wait for the virus scanner to finish, then try again.</source>
      <translation>Feche outras janelas do QGIS, espere que o antivírus termine e tente novamente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Copy the diagnostics report and send it to the developers. </source>
      <translation>Copie o relatório de diagnóstico e envie-o aos programadores. </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Free space on the disk of that folder (and of the temporary folder), then try again.</source>
      <translation>Liberte espaço no disco dessa pasta (e da pasta temporária) e tente novamente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>If your organisation inspects connections, add its authority in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, then try again; or use a folder or zip of wheels.</source>
      <translation>Se a sua organização inspeciona as ligações, adicione a autoridade dela em Configurações &gt; Opções &gt; Autenticação &gt; Gerir certificados e tente novamente; ou use uma pasta ou um zip de wheels.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Install Microsoft's Visual C++ Redistributable (x64, 2015-2022), then try again.</source>
      <translation>Instale o Visual C++ Redistributable da Microsoft (x64, 2015-2022) e tente novamente.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Make the folder writable, or choose another one for the runtime in the settings.</source>
      <translation>Torne a pasta gravável, ou escolha outra para o ambiente nas opções.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>On Debian or Ubuntu install python3-venv; elsewhere: </source>
      <translation>No Debian ou Ubuntu instale python3-venv; noutros sistemas: </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>QGIS's own Python program was not found. {}</source>
      <translation>O programa Python do próprio QGIS não foi encontrado. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Start the set-up again when needed.</source>
      <translation>Inicie de novo a instalação quando precisar.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The Python program could not be started: {}</source>
      <translation>O programa Python não pôde ser iniciado: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The certificate of the package index is not trusted here. {}</source>
      <translation>O certificado do índice de pacotes não é de confiança aqui. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The disk is too full. {}</source>
      <translation>O disco está demasiado cheio. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The folder cannot be written. {}</source>
      <translation>Não é possível escrever na pasta. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The new runtime does not work here: {}</source>
      <translation>O novo ambiente não funciona aqui: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The package index cannot be reached. {}</source>
      <translation>O índice de pacotes não está acessível. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The proxy refused the download. {}</source>
      <translation>O proxy recusou o descarregamento. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up failed. {}</source>
      <translation>A instalação falhou. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>The set-up was cancelled and its files were removed. {}</source>
      <translation>A instalação foi cancelada e os seus ficheiros foram removidos. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>There are no usable packages there. {}</source>
      <translation>Não há pacotes utilizáveis aí. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>There is no complete set of packages for {}.</source>
      <translation>Não há um conjunto completo de pacotes para {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>This Python cannot create an environment with pip: {}</source>
      <translation>Este Python não consegue criar um ambiente com pip: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>This Python cannot open secure connections. {}</source>
      <translation>Este Python não consegue abrir ligações seguras. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again later; where pip is set to a mirror, ask who runs it for the missing package.</source>
      <translation>Tente mais tarde; se o pip usa um espelho, informe quem o gere do pacote em falta.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again. If it fails again, copy the diagnostics report and send it to the developers.</source>
      <translation>Tente novamente. Se voltar a falhar, copie o relatório de diagnóstico e envie-o aos programadores.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Try again. If it happens again, a cache or mirror changes files: use another network.</source>
      <translation>Tente novamente. Se voltar a acontecer, uma cache ou um espelho está a alterar ficheiros: use outra rede.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Use a folder or zip of wheels instead. Or: </source>
      <translation>Use em vez disso uma pasta ou um zip de wheels. Ou: </translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Use the bundle for this system and Python version, and the version of this plugin.</source>
      <translation>Use o pacote offline para este sistema e esta versão do Python, e a versão deste módulo.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/error_texts.py" />
      <source>Wait until it has finished.</source>
      <translation>Espere até que termine.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Checking {}</source>
      <translation>A verificar {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Creating the environment</source>
      <translation>A criar o ambiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Downloading packages</source>
      <translation>A descarregar pacotes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Finishing</source>
      <translation>A finalizar</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Testing the runtime</source>
      <translation>A testar o ambiente</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/install/installer.py" />
      <source>Unpacking the packages</source>
      <translation>A descompactar os pacotes</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Based on Python {}.{} ({}). QGIS's own Python is not changed.</source>
      <translation>Baseado no Python {}.{} ({}). O Python do QGIS não é alterado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Downloads {} packages ({} MB) from the package index.</source>
      <translation>Descarrega {} pacotes ({} MB) do índice de pacotes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Installs {} packages from {}, without the network.</source>
      <translation>Instala {} pacotes de {}, sem a rede.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Models installed: {}</source>
      <translation>Modelos instalados: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Needs about {} MB in {}.</source>
      <translation>Precisa de cerca de {} MB em {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>No GPU could be used: check that the NVIDIA driver is installed and current.</source>
      <translation>Nenhuma GPU pôde ser usada: verifique se o controlador NVIDIA está instalado e atualizado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/setup/plan_texts.py" />
      <source>Ready. Devices: {}</source>
      <translation>Pronto. Dispositivos: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Change</source>
      <translation>Alteração</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Correct a shift between the dates</source>
      <translation>Corrigir um desvio entre as datas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Corrects the second raster by the estimated shift. Otherwise the shift is only reported.</source>
      <translation>Corrige o segundo raster com o desvio estimado. Caso contrário, o desvio é apenas indicado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (between two dates)</source>
      <translation>Detetar alterações (entre duas datas)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Detect change (two dates)</source>
      <translation>Detetar alterações (duas datas)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Polygons of the changes, with area, mean probability and both dates</source>
      <translation>Polígonos das alterações, com área, probabilidade média e ambas as datas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities</source>
      <translation>Probabilidades</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Probabilities (one band per class)</source>
      <translation>Probabilidades (uma banda por classe)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster layer of the earlier date, stored in a local file</source>
      <translation>Camada raster da data anterior, guardada num ficheiro local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster layer of the later date, stored in a local file</source>
      <translation>Camada raster da data posterior, guardada num ficheiro local</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster with 0 for no change, otherwise the class number of the change</source>
      <translation>Raster com 0 onde não há alteração; senão, o número da classe da alteração</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>Raster with the probability of each class, from 0 to 1 (four bytes per pixel and class)</source>
      <translation>Raster com a probabilidade de cada classe, de 0 a 1 (quatro bytes por píxel e classe)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>This algorithm detects changes between two rasters of the same area, using a change detection model. The result is a class raster, and optionally a polygon layer of the changes.

The rasters may differ in CRS, pixel size and extent. Both are brought to the grid of the first raster, and the result covers their common area. A shift between the dates is estimated and reported, and can be corrected.

The polygons have the area and the mean probability, and the dates of both rasters if the files contain them.</source>
      <translation>Este algoritmo deteta alterações entre dois rasters da mesma área com um modelo de deteção de alterações. O resultado é um raster de classes e, opcionalmente, uma camada de polígonos das alterações.

Os rasters podem diferir no SRC, no tamanho do píxel e na extensão. Ambos são ajustados à grelha do primeiro raster, e o resultado cobre a sua área comum. Um desvio entre as datas é estimado e indicado, e pode ser corrigido.

Os polígonos têm a área e a probabilidade média, e as datas de ambos os rasters se os ficheiros as contiverem.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/change.py" />
      <source>as for Before, by name</source>
      <translation>como antes, pelo nome</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Class raster (one pixel per scene)</source>
      <translation>Raster de classes (um píxel por cena)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classes of the scenes as a raster</source>
      <translation>Classes das cenas como raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classify scenes (a class for every grid cell)</source>
      <translation>Classificar cenas (uma classe por célula da grelha)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Classify scenes: a class for every grid cell</source>
      <translation>Classificar cenas: uma classe por célula da grelha</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scene grid</source>
      <translation>Grelha de cenas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Scenes</source>
      <translation>Cenas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>Square polygon of each scene, with class and score (the probability of the class)</source>
      <translation>Polígono quadrado de cada cena, com classe e pontuação (a probabilidade da classe)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/classify.py" />
      <source>This algorithm divides a raster into square scenes and assigns a class to each scene, using a scene classification model. The result is a polygon layer with the class and the score of each scene, and optionally a class raster.

The model determines the size of a scene. Scenes without data are skipped. The raster is processed by a separate process, so rasters of any size can be used.</source>
      <translation>Este algoritmo divide um raster em cenas quadradas e atribui uma classe a cada cena com um modelo de classificação de cenas. O resultado é uma camada de polígonos com a classe e a pontuação de cada cena e, opcionalmente, um raster de classes.

O modelo determina o tamanho de uma cena. As cenas sem dados são omitidas. O raster é processado num processo separado, por isso pode ter qualquer tamanho.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Boxes with a lower score are not written</source>
      <translation>As caixas com pontuação mais baixa não são escritas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Creates boxes along the rows and columns of the raster instead of along the objects</source>
      <translation>Cria caixas ao longo das linhas e colunas do raster, em vez de ao longo dos objetos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects (oriented boxes)</source>
      <translation>Detetar objetos (caixas orientadas)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Detect objects: oriented boxes</source>
      <translation>Detetar objetos: caixas orientadas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap</source>
      <translation>Sobreposição máxima</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Largest overlap of two boxes of a class (0 to 1)</source>
      <translation>Sobreposição máxima de duas caixas de uma classe (0 a 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum confidence</source>
      <translation>Confiança mínima</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Minimum confidence (0 to 1)</source>
      <translation>Confiança mínima (0 a 1)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Objects as DOTA text</source>
      <translation>Objetos como texto DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Of two boxes of the same class that overlap more, only the one with the higher score is kept</source>
      <translation>De duas caixas da mesma classe que se sobreponham mais, só é mantida a de maior pontuação</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Oriented box of each object, with class, score, angle, length, width and area</source>
      <translation>Caixa orientada de cada objeto, com classe, pontuação, ângulo, comprimento, largura e área</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Text file with the boxes in pixels, in the format of the DOTA dataset</source>
      <translation>Ficheiro de texto com as caixas em píxeis, no formato do conjunto de dados DOTA</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>This algorithm detects objects in a raster and creates an oriented box for each object, using an object detection model. The boxes have a class, score, angle, length, width and area.

The raster is processed in overlapping tiles by a separate process, so rasters of any size can be used. An object on several tiles becomes one box.

Boxes with a score below the minimum confidence are not written. Of boxes of the same class that overlap more than the largest overlap (area of the intersection divided by area of the union), only the box with the highest score is kept.

The DOTA text file contains the boxes in pixels, in the format of the DOTA dataset.</source>
      <translation>Este algoritmo deteta objetos num raster com um modelo de deteção de objetos e cria uma caixa orientada para cada objeto. As caixas têm classe, pontuação, ângulo, comprimento, largura e área.

O raster é processado em blocos sobrepostos num processo separado, por isso pode ter qualquer tamanho. Um objeto em vários blocos torna-se uma só caixa.

As caixas com pontuação inferior à confiança mínima não são escritas. Das caixas da mesma classe que se sobrepõem mais do que a sobreposição máxima (área da interseção dividida pela área da união), só é mantida a de maior pontuação.

O ficheiro de texto DOTA contém as caixas em píxeis, no formato do conjunto de dados DOTA.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright boxes</source>
      <translation>Caixas alinhadas com o raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/detect.py" />
      <source>Upright instead of oriented boxes</source>
      <translation>Caixas alinhadas com o raster em vez de orientadas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Polygons of the classes along the pixels, with their area in m²</source>
      <translation>Polígonos das classes ao longo dos píxeis, com a sua área em m²</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Raster with the class number of each pixel, with colours and overviews</source>
      <translation>Raster com o número da classe de cada píxel, com cores e vistas gerais</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Segment (a class for every pixel)</source>
      <translation>Segmentar (uma classe para cada píxel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>Segment: a class for every pixel</source>
      <translation>Segmentar: uma classe para cada píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/segment.py" />
      <source>This algorithm assigns a class to each pixel of a raster, using a segmentation model. The result is a class raster with the colours of the model, and optionally a polygon layer.

The raster is processed in overlapping tiles by a separate process, so rasters of any size can be used. Pixels without data remain nodata. The raster is resampled to the pixel size of the model if they differ by more than 5 %.

A run that was cancelled or interrupted continues from the last finished tile when it is started again with the same parameters.</source>
      <translation>Este algoritmo atribui uma classe a cada píxel de um raster com um modelo de segmentação. O resultado é um raster de classes com as cores do modelo e, opcionalmente, uma camada de polígonos.

O raster é processado em blocos sobrepostos num processo separado, por isso pode ter qualquer tamanho. Os píxeis sem dados continuam sem dados. O raster é reamostrado para o tamanho do píxel do modelo se diferirem mais de 5 %.

Uma execução cancelada ou interrompida continua após o último bloco concluído quando é iniciada de novo com os mesmos parâmetros.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Automatic: int8 or float16 if the result stays the same. float32: the precision of the model file. float16 requires an engine that supports it, such as TensorRT or OpenVINO.</source>
      <translation>Automático: int8 ou float16 se o resultado não mudar. float32: a precisão do ficheiro do modelo. float16 requer um motor que o suporte, como TensorRT ou OpenVINO.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Leave out polygons smaller than (m²)</source>
      <translation>Omitir polígonos menores do que (m²)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Maximum distance by which squared and smooth outlines are moved, 0 for 1.5 pixels</source>
      <translation>Distância máxima de deslocamento dos contornos retangulares e suaves, 0 para 1,5 píxeis</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Outlines move by at most</source>
      <translation>Deslocar os contornos no máximo</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Outlines of polygons (squared: right angles, for buildings; smooth: without corners)</source>
      <translation>Contornos dos polígonos (squared: ângulos retos, para edifícios; smooth: sem cantos)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Polygons with a smaller area are not written</source>
      <translation>Os polígonos com área menor não são escritos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Precision of the network (auto: the fastest with the same result)</source>
      <translation>Precisão de cálculo da rede (auto: a mais rápida com o mesmo resultado)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Processes the pixels at their own size. The result has no CRS and no areas.</source>
      <translation>Processa os píxeis no seu próprio tamanho. O resultado não tem SRC nem áreas.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Raster layer to process, stored in a local file</source>
      <translation>Camada raster a processar, guardada num ficheiro local</translation>
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
      <translation>Polígono mais pequeno</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Squared outlines have right angles, for buildings. Smooth outlines have rounded corners. Common borders are preserved.</source>
      <translation>Os contornos em ângulos retos são para edifícios. Os suavizados têm cantos arredondados. Os limites comuns são mantidos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>Tolerance for simplifying the polygons, 0 for none. Common borders are preserved.</source>
      <translation>Tolerância para simplificar os polígonos, 0 para nenhuma. Os limites comuns são mantidos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>along the pixels</source>
      <translation>ao longo dos píxeis</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>from the raster's band names</source>
      <translation>pelos nomes das bandas do raster</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>smooth</source>
      <translation>suavizados</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/spec.py" />
      <source>squared</source>
      <translation>em ângulos retos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also entropy</source>
      <translation>Também entropia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Also the variance of the views</source>
      <translation>Também a variância das vistas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of each of the 16 meta tokens of LeMeViT (64 bytes per pixel and date)</source>
      <translation>Atenção de cada um dos 16 metatokens do LeMeViT (64 bytes por píxel e data)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Attention of the meta tokens (one band each)</source>
      <translation>Atenção dos metatokens (uma banda cada um)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Averages the results of each tile as it is, flipped and rotated. Flips take 4 times as long, flips and quarter turns 8 times.</source>
      <translation>Faz a média dos resultados de cada bloco tal como está, espelhado e rodado. Os espelhamentos demoram 4 vezes mais, os espelhamentos e quartos de volta 8 vezes.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Confidence</source>
      <translation>Confiança</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Entropy</source>
      <translation>Entropia</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Largest class probability of each pixel, from 0 to 1 (four bytes per pixel)</source>
      <translation>Maior probabilidade de classe de cada píxel, de 0 a 1 (quatro bytes por píxel)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Uncertainty between the classes, from 0 (one class is certain) to 1 (all are equally likely), four bytes per pixel</source>
      <translation>Incerteza entre as classes, de 0 (uma classe é certa) a 1 (todas são igualmente prováveis), quatro bytes por píxel</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance between the views of each tile, from 0 to 0.25. It requires more than one view.</source>
      <translation>Variância entre as vistas de cada bloco, de 0 a 0,25. Requer mais do que uma vista.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Variance of the views</source>
      <translation>Variância das vistas</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>Views of each tile to average (flips take 4 times as long, quarter-turns 8 times)</source>
      <translation>Vistas de cada bloco a incluir na média (flips demora 4 vezes mais, quarter-turns 8 vezes)</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>flips</source>
      <translation>espelhamentos</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>flips and quarter turns</source>
      <translation>espelhamentos e quartos de volta</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/tasks/trust.py" />
      <source>one view</source>
      <translation>uma vista</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Check the inference runtime: run its selfcheck.</source>
      <translation>Verifique o ambiente de inferência: execute a sua autoverificação.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>Choose another Python in the LeMeViT panel (Choose Python…).</source>
      <translation>Escolha outro Python no painel LeMeViT (Escolher Python…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>The worker could not be started: {}.</source>
      <translation>O processo de trabalho não pôde ser iniciado: {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/child_process.py" />
      <source>The worker ended early (exit {}). {}</source>
      <translation>O processo de trabalho terminou antes do tempo (código de saída {}). {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>It may have run out of memory. Run again; finished tiles are kept.</source>
      <translation>A memória pode ter-se esgotado. Execute de novo; os blocos concluídos são mantidos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run again. Finished tiles are kept.</source>
      <translation>Execute de novo. Os blocos concluídos são mantidos.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>Run it again to continue where it stopped.</source>
      <translation>Execute de novo para continuar onde parou.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker has not answered for {} s and was ended.</source>
      <translation>O processo de trabalho não respondeu durante {} s e foi terminado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker sent an invalid message: {}</source>
      <translation>O processo de trabalho enviou uma mensagem inválida: {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker was terminated or crashed. {}</source>
      <translation>O processo de trabalho foi terminado ou falhou. {}</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/client.py" />
      <source>The worker {} speaks protocol {}, the plugin protocol {}.</source>
      <translation>O processo de trabalho {} usa o protocolo {}, o módulo o protocolo {}.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Choose the Python of the inference runtime in the LeMeViT panel (Choose Python…).</source>
      <translation>Escolha o Python do ambiente de inferência no painel LeMeViT (Escolher Python…).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>Set it up in the LeMeViT panel, or choose a Python that has it (Choose Python…, LEMEVIT_PYTHON).</source>
      <translation>Instale-o no painel LeMeViT, ou escolha um Python que o tenha (Escolher Python…, LEMEVIT_PYTHON).</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The Python program {} was not found.</source>
      <translation>O programa Python {} não foi encontrado.</translation>
    </message>
    <message>
      <location filename="../../lemevit_qgis/worker_client/environment.py" />
      <source>The inference runtime is not set up: no Python with ONNX Runtime is chosen.</source>
      <translation>O ambiente de inferência não está instalado: nenhum Python com ONNX Runtime está escolhido.</translation>
    </message>
  </context>
</TS>
