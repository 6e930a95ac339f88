@echo off
rem Starts Noticeboard with the Java that JAVA_HOME names, or else the one on the PATH. NOTICEBOARD_OPTS
rem holds options for Java. The first start makes an archive of classes in the user's own cache folder.
setlocal DisableDelayedExpansion
set "NB_LIB=%~dp0..\lib"
set "NB_JAR=%NB_LIB%\noticeboard.jar"
set "NB_MAIN=dev.noticeboard.cli.Main"

if defined JAVA_HOME goto named
set "NB_JAVA="
for %%j in (java.exe) do set "NB_JAVA=%%~$PATH:j"
if defined NB_JAVA goto found
echo noticeboard: there is no Java here; install Java 17 or later, or let JAVA_HOME name it>&2
exit /b 2

:named
set "NB_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%NB_JAVA%" goto found
echo noticeboard: JAVA_HOME names a folder without bin\java.exe; let it name a Java 17 or later>&2
exit /b 2

:found
set "NB_VERSION="
for /f "tokens=3" %%v in ('""%NB_JAVA%" -version 2^>^&1" ^| findstr /r /c:" version "') do if not defined NB_VERSION set "NB_VERSION=%%~v"
for /f "delims=.-+ tokens=1" %%m in ("%NB_VERSION%") do set "NB_MAJOR=%%m"
if not defined NB_MAJOR set "NB_MAJOR=0"
if %NB_MAJOR% geq 17 goto options
echo noticeboard: Java 17 or later is needed, and this is Java %NB_VERSION%; let JAVA_HOME name another one>&2
exit /b 2

:options
set "NB_OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable -Xlog:all=warning:stderr -Xlog:cds*=off:stderr"
set "NB_ARCHIVE="
if not defined LOCALAPPDATA goto start
set "NB_FOLDER=%LOCALAPPDATA%\noticeboard"
for /f "usebackq tokens=1,2" %%a in ("%NB_LIB%\build") do set "NB_ARCHIVE=%NB_FOLDER%\%%a-java-%NB_VERSION%-%%b.jsa"
if exist "%NB_ARCHIVE%" goto start
set "NB_WORK=%NB_FOLDER%\making-%RANDOM%%RANDOM%"
mkdir "%NB_WORK%" 2>nul || goto start
"%NB_JAVA%" "-XX:ArchiveClassesAtExit=%NB_WORK%\new" %NB_OPTIONS% -cp "%NB_JAR%" %NB_MAIN% build --source "%NB_LIB%\training" --output "%NB_WORK%\site" --as-of 2026-06-01 --fail-on never <nul >nul 2>&1
if exist "%NB_WORK%\new" move /y "%NB_WORK%\new" "%NB_ARCHIVE%" >nul 2>&1
rmdir /s /q "%NB_WORK%" 2>nul

:start
if not exist "%NB_ARCHIVE%" goto plain
"%NB_JAVA%" %NB_OPTIONS% -XX:+VerifySharedSpaces "-XX:SharedArchiveFile=%NB_ARCHIVE%" %NOTICEBOARD_OPTS% -cp "%NB_JAR%" %NB_MAIN% %*
exit /b %errorlevel%

:plain
"%NB_JAVA%" %NB_OPTIONS% %NOTICEBOARD_OPTS% -cp "%NB_JAR%" %NB_MAIN% %*
exit /b %errorlevel%
