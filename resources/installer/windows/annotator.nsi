; The installer for Windows: for one person, so that no administrator is asked. It is compiled by `makensis` on Windows
; and on Linux (annotator/packaging/windows_installer.py), which defines VERSION, NUMBERS, PROGRAM, OUTPUT, ICON,
; PROJECT_ICON, LICENCE and KILOBYTES.

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include MUI2.nsh
!include FileFunc.nsh
!include x64.nsh

!define NAME "Annotator"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths\annotator.exe"
!define PROJECT_CLASS "Annotator.Project"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "Folder"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Installer of ${NAME}"
VIAddVersionKey /LANG=0 "CompanyName" "The Annotator authors"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\annotator-window.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Open ${NAME}"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "SimpChinese"

!macro RefuseWhileRunning prefix
  ; A running program cannot be overwritten; its starter cannot be opened for writing.
  ${prefix}again:
  IfFileExists "$INSTDIR\annotator-window.exe" 0 ${prefix}free
  ClearErrors
  FileOpen $0 "$INSTDIR\annotator-window.exe" a
  IfErrors 0 ${prefix}close
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Annotator is running. Close its window, then try again." /SD IDCANCEL IDRETRY ${prefix}again
  SetErrorLevel 2
  Quit
  ${prefix}close:
  FileClose $0
  ${prefix}free:
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "Annotator needs a 64-bit Windows 10 or later." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

Section "Annotator" InstallProgram
  SectionIn RO
  !insertmacro RefuseWhileRunning "install"
  ; Of an older version nothing stays; what the person made is never here.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}\*.*"
  File "/oname=project.ico" "${PROJECT_ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  WriteRegStr HKCU "Software\${NAME}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${APP_PATHS}" "" "$INSTDIR\annotator.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\annotator-window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Annotator authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Menu entry" InstallMenu
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\annotator-window.exe"
SectionEnd

Section "Open *.annot with Annotator" InstallProjects
  WriteRegStr HKCU "Software\Classes\.annot" "" "${PROJECT_CLASS}"
  WriteRegStr HKCU "Software\Classes\.annot" "Content Type" "application/x-annotator-project"
  WriteRegStr HKCU "Software\Classes\.annot\OpenWithProgids" "${PROJECT_CLASS}" ""
  WriteRegStr HKCU "Software\Classes\${PROJECT_CLASS}" "" "Annotator project"
  WriteRegStr HKCU "Software\Classes\${PROJECT_CLASS}\DefaultIcon" "" "$INSTDIR\project.ico"
  WriteRegStr HKCU "Software\Classes\${PROJECT_CLASS}\shell\open\command" "" '"$INSTDIR\annotator-window.exe" window "%1"'
  ${RefreshShellIcons}
SectionEnd

Section /o "Icon on the desktop" InstallDesktop
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\annotator-window.exe"
SectionEnd

Section "Uninstall"
  !insertmacro RefuseWhileRunning "uninstall"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  ; Only what the installer put there: whoever chose a folder with things of their own in it keeps them.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\annotator.exe"
  Delete "$INSTDIR\annotator-window.exe"
  Delete "$INSTDIR\project.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ; Another program may have taken the ending over since.
  ReadRegStr $0 HKCU "Software\Classes\.annot" ""
  StrCmp $0 "${PROJECT_CLASS}" 0 others
  DeleteRegKey HKCU "Software\Classes\.annot"
  others:
  DeleteRegKey HKCU "Software\Classes\${PROJECT_CLASS}"
  DeleteRegKey HKCU "${APP_PATHS}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${NAME}"
  ${RefreshShellIcons}
SectionEnd
